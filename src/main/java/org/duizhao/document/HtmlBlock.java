package org.duizhao.document;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A paragraph of a page: text that no block element parts.
 *
 * @param parent the innermost block element around it
 * @param parts its text and line breaks, in order
 * @param words how long it is, in English words; some two Chinese characters make one
 * @param linked how much of it is in links
 */
record HtmlBlock(Element parent, List<Node> parts, double words, double linked) {

  private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}][^\\s\\p{IsHan}]*");
  private static final double HAN_PER_WORD = 1.7;
  private static final Pattern DATE =
      Pattern.compile(
          "(?:19|20)\\d\\d\\s*[-年/.]\\s*\\d{1,2}|\\d{1,2}[/.]\\d{1,2}[/.](?:19|20)\\d\\d"
              + "|(?i)\\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?"
              + " \\d{1,2}\\b|\\b\\d{1,2} (?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)");

  /** The words of a text. */
  static double words(String text) {
    return WORD.matcher(text)
        .results()
        .mapToDouble(m -> Character.isIdeographic(m.group().codePointAt(0)) ? 1 / HAN_PER_WORD : 1)
        .sum();
  }

  /** Whether most of it is links. */
  boolean isLinks() {
    return 2 * linked > words;
  }

  boolean isHeading() {
    return parent.tagName().matches("h[1-6]");
  }

  boolean hasDate() {
    return DATE.matcher(text()).find();
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (Node part : parts) {
      text.append(part instanceof TextNode node ? node.getWholeText() : " ");
    }
    return text.toString().replaceAll("\\s+", " ").strip();
  }

  boolean isIn(Element element) {
    for (Element at = parent; at != null; at = at.parent()) {
      if (at.equals(element)) {
        return true;
      }
    }
    return false;
  }
}
