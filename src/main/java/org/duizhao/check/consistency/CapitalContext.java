package org.duizhao.check.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.text.Article;
import org.duizhao.text.Place;
import org.duizhao.text.Segment;

/**
 * A word of a sentence whose first letter, capital or small, is a choice: it opens neither the
 * sentence nor a quotation, does not follow "a", and has no capitals or figures as neighbours,
 * directly or over "of" and the like, that would make it part of a name.
 *
 * @param from where it starts in the segment
 */
record CapitalContext(Segment segment, int from, int to) {

  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\p{N}'’-])\\p{L}\\p{Ll}{3,}(?![\\p{L}\\p{N}-])");
  private static final Pattern SMALL = Pattern.compile("\\b\\p{Ll}{2,}");
  private static final Pattern CAPITAL = Pattern.compile("\\b\\p{Lu}");
  private static final String BLANK = "[\\s\\p{Z}]+";
  private static final String OVER = "(?:(?:of|for|and|the|on|in|to|as|&)" + BLANK + ")*";

  /** What ends before a word that has no choice. */
  private static final Pattern BOUND =
      Pattern.compile(
          "(?:^|[\\p{P}\\p{S}&&[^,'’]][\\s\\p{Z}]*|\\b[Aa]n?"
              + BLANK
              + "|\\b[\\p{Lu}\\p{N}][\\p{L}\\p{N}.'’-]*,?"
              + BLANK
              + OVER
              + ")$");

  /** What begins after a word that is part of a name, or explained in brackets. */
  private static final Pattern NAMED =
      Pattern.compile("^(?:(?:['’]s)?,?" + BLANK + OVER + "[\\p{Lu}\\p{N}]|[\\s\\p{Z}]*[(（+/])");

  private static final int CLOSE = 60;

  /** The words of a segment that have a choice; none if it is a title. */
  static List<CapitalContext> in(Segment segment) {
    String text = segment.text();
    List<CapitalContext> contexts = new ArrayList<>();
    if (SMALL.matcher(text).results().count() < CAPITAL.matcher(text).results().count()) {
      return contexts;
    }
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String before = text.substring(Math.max(0, word.start() - CLOSE), word.start());
      String after = text.substring(word.end(), Math.min(text.length(), word.end() + CLOSE));
      if (!BOUND.matcher(before).find() && !NAMED.matcher(after).find()) {
        contexts.add(new CapitalContext(segment, word.start(), word.end()));
      }
    }
    return contexts;
  }

  Place place(Article en) {
    return en.place(segment, from, to);
  }
}
