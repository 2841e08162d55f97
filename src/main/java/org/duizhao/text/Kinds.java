package org.duizhao.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.duizhao.text.Segment.Kind;

/**
 * What part each paragraph of a text plays on its page.
 *
 * <p>A heading is a short paragraph of one line that no stop mark ends: a title, a date line, a
 * byline. The first line may be a title that asks or exclaims. {@link Furniture} knows the lines
 * that belong to the page wherever they stand. After the last paragraph of the body, if it has one,
 * legal notices belong to it too, and so does a short line once a line of the page has come before
 * it.
 */
final class Kinds {

  private static final Pattern WORDS =
      Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}][^\\s\\p{IsHan}]*");
  private static final double HAN_PER_WORD = 1.7;
  private static final int LONGEST_HEADING = 45;
  private static final int LONGEST_WORD = 20;
  private static final Pattern OPEN_END =
      Pattern.compile("(?s).*[.!?。！？…;；:：,，、][”’」』\"）)\\]】》\\s]*");

  private static final Pattern OPEN_END_OF_TITLE =
      Pattern.compile("(?s).*[.。…;；:：,，、][”’」』\"）)\\]】》\\s]*");

  private Kinds() {}

  /** The kinds of a text's paragraphs, in order. */
  static List<Kind> of(List<String> paragraphs) {
    List<Kind> kinds = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      boolean opens = i == 0 && paragraphs.size() > 1;
      kinds.add(kind(paragraphs.get(i), opens ? OPEN_END_OF_TITLE : OPEN_END));
    }
    markTail(paragraphs, kinds);
    return kinds;
  }

  private static Kind kind(String paragraph, Pattern openEnd) {
    if (Furniture.isLine(paragraph)) {
      return Kind.FURNITURE;
    }
    return isHeading(paragraph, openEnd) ? Kind.HEADING : Kind.BODY;
  }

  private static void markTail(List<String> paragraphs, List<Kind> kinds) {
    int tail = kinds.size();
    while (tail > 0 && isTail(paragraphs.get(tail - 1), kinds.get(tail - 1))) {
      tail--;
    }
    if (tail == 0) {
      return;
    }
    boolean page = false;
    for (int i = tail; i < kinds.size(); i++) {
      page |= kinds.get(i) == Kind.FURNITURE || Furniture.isNotice(paragraphs.get(i));
      if (page && !paragraphs.get(i).isEmpty()) {
        kinds.set(i, Kind.FURNITURE);
      }
    }
  }

  private static boolean isTail(String paragraph, Kind kind) {
    return paragraph.isEmpty() || kind != Kind.BODY || Furniture.isNotice(paragraph);
  }

  private static boolean isHeading(String paragraph, Pattern openEnd) {
    return !paragraph.isEmpty()
        && paragraph.length() <= LONGEST_HEADING * LONGEST_WORD
        && paragraph.indexOf('\n') < 0
        && paragraph.indexOf('\r') < 0
        && !openEnd.matcher(paragraph).matches()
        && length(paragraph) <= LONGEST_HEADING;
  }

  /** The length in English words. */
  private static double length(String paragraph) {
    return WORDS
        .matcher(paragraph)
        .results()
        .mapToDouble(word -> Stop.isHan(word.group().charAt(0)) ? 1 / HAN_PER_WORD : 1)
        .sum();
  }
}
