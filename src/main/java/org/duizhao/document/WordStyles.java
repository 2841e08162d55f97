package org.duizhao.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The styles of a Word document: which are headings, which belong to a contents list, which hide.
 */
final class WordStyles {

  private static final int MOST_STEPS = 20;
  private static final String BODY_TEXT = "9";

  /** A style; what it leaves open is that of the one it is based on. */
  private static final class Style {
    private String name = "";
    private String basedOn = "";
    private String outline;
    private Boolean hidden;
  }

  private final Map<String, Style> styles = new HashMap<>();

  /** Reads the part that holds the styles. */
  void read(XMLStreamReader xml) throws XMLStreamException {
    Style style = new Style();
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "style" -> {
          style = new Style();
          styles.put(String.valueOf(WordXml.attribute(xml, "styleId")), style);
        }
        case "name" -> style.name = WordXml.value(xml).toLowerCase(Locale.ROOT);
        case "basedOn" -> style.basedOn = WordXml.value(xml);
        case "outlineLvl" -> style.outline = WordXml.value(xml);
        case "vanish" -> style.hidden = WordXml.isOn(xml);
        default -> {}
      }
    }
  }

  /** Whether a paragraph of a style is a heading, by the style's name or its outline level. */
  boolean isHeading(String id) {
    return find(id, s -> s.outline != null || s.name.matches("(?:heading \\d|title|subtitle)"))
        .filter(style -> !BODY_TEXT.equals(style.outline))
        .isPresent();
  }

  /** Whether a paragraph of a style is a line of a table of contents. */
  boolean isContents(String id) {
    return find(id, style -> style.name.matches("toc \\d|table of figures")).isPresent();
  }

  /** Whether a style hides its text. */
  boolean isHidden(String id) {
    return find(id, style -> style.hidden != null).map(style -> style.hidden).orElse(false);
  }

  private Optional<Style> find(String id, Predicate<Style> wanted) {
    Style style = styles.get(id);
    for (int i = 0; style != null && i < MOST_STEPS; i++) {
      if (wanted.test(style)) {
        return Optional.of(style);
      }
      style = styles.get(style.basedOn);
    }
    return Optional.empty();
  }
}
