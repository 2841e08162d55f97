package org.duizhao.exchange;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/**
 * What an element says about the inline tag it stands for.
 *
 * @param name by which it is known in the other language: XLIFF's id, TMX's {@code x}, or failing
 *     that its type or its code
 * @param pair what the other half of a pair calls it within its language
 * @param type what kind of tag it is
 * @param original the code of the original file, or what is shown for it; may be empty
 */
record Code(String name, String pair, String type, String original) {

  private static final Set<String> BREAK_TYPES = Set.of("lb", "x-br", "xlf:lb", "br");
  private static final Set<String> BREAKS = Set.of("\n", "\\n", "<br/>", "<br />", "<br>");
  private static final int LONGEST_SHOWN = 24;

  /** The tag whose start the cursor stands on. */
  static Code start(XmlCursor xml, Map<String, String> codes) {
    String kept = codes.getOrDefault(first(xml, "dataRef", "dataRefStart"), "");
    String equivalent = first(xml, "equiv-text", "equiv", "disp");
    String original = equivalent.isEmpty() ? kept : equivalent;
    String type = first(xml, "subType", "ctype", "type");
    String name = first(xml, "id", "x", "startRef");
    String pair = first(xml, "rid", "i", "startRef", "id");
    return new Code(name.isEmpty() ? type : name, pair, type, original);
  }

  /** Likewise, and goes on to the end of its element; text in it is the tag's original code. */
  static Code whole(XmlCursor xml, Map<String, String> codes) throws XMLStreamException {
    Code code = start(xml, codes);
    String inside = xml.content();
    String original = code.original.isEmpty() ? inside : code.original;
    String name =
        Stream.of(code.name, original, code.pair).filter(n -> !n.isBlank()).findFirst().orElse("?");
    return new Code(name, code.pair, code.type, original);
  }

  /** The other half of this tag. */
  Code named(String other) {
    return new Code(other, pair, type, original);
  }

  boolean isLineBreak() {
    return BREAK_TYPES.contains(type) || BREAKS.contains(original);
  }

  /** How it is shown to a person: its code if that is short, else its name in brackets. */
  String shown(String before, String after) {
    boolean isShort =
        !original.isBlank()
            && original.length() <= LONGEST_SHOWN
            && original.codePoints().noneMatch(Character::isISOControl);
    String short_ = name.length() <= LONGEST_SHOWN ? name : name.substring(0, LONGEST_SHOWN) + "…";
    return isShort ? original : before + short_ + after;
  }

  private static String first(XmlCursor xml, String... attributes) {
    return Stream.of(attributes)
        .map(xml::attribute)
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }
}
