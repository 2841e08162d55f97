package org.duizhao.document;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Reads the attributes of WordprocessingML, in either of its namespaces. */
final class WordXml {

  private static final Set<String> NAMESPACES =
      Set.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main");
  private static final String SYMBOL_FONT = "Symbol";
  private static final String SYMBOL_CHARSET = "x-MacSymbol";
  private static final char UNKNOWN_SYMBOL = '\u25A1';
  private static final int PRIVATE_USE = 0xF000;

  private WordXml() {}

  /** Whether the element at hand belongs to WordprocessingML. */
  static boolean isWord(XMLStreamReader xml) {
    String namespace = xml.getNamespaceURI();
    return namespace != null && NAMESPACES.contains(namespace);
  }

  /** An attribute of the element's own namespace, or null. */
  static String attribute(XMLStreamReader xml, String name) {
    return xml.getAttributeValue(xml.getNamespaceURI(), name);
  }

  /** The attribute {@code val}, or empty. */
  static String value(XMLStreamReader xml) {
    String value = attribute(xml, "val");
    return value == null ? "" : value;
  }

  /** Whether a property that is on or off is on. */
  static boolean isOn(XMLStreamReader xml) {
    return !Set.of("0", "false", "off").contains(value(xml));
  }

  /** The character of a {@code sym} element; a square for one that only its font knows. */
  static char symbol(XMLStreamReader xml) {
    int code;
    try {
      code = Integer.parseInt(String.valueOf(attribute(xml, "char")), 16) & 0xFFFF;
    } catch (NumberFormatException e) {
      return UNKNOWN_SYMBOL;
    }
    boolean own = code >= PRIVATE_USE && code <= PRIVATE_USE + 0xFF;
    boolean isSymbol = SYMBOL_FONT.equals(attribute(xml, "font"));
    if (isSymbol && (own || code <= 0xFF) && Charset.isSupported(SYMBOL_CHARSET)) {
      return Charset.forName(SYMBOL_CHARSET)
          .decode(ByteBuffer.wrap(new byte[] {(byte) code}))
          .charAt(0);
    }
    return own || Character.isSurrogate((char) code) || code < ' ' ? UNKNOWN_SYMBOL : (char) code;
  }
}
