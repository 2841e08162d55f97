package org.duizhao.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of a paragraph.
 *
 * <p>Every run of stop marks is a candidate. The closing quotation marks and brackets after it
 * belong to it. It ends a sentence unless a clause goes on after it, it stands inside a bracket, a
 * title or a quotation that is part of a sentence ({@link Pairs}), or the rules of its script say
 * otherwise: {@link ChineseStop} for 。！？…… and for ASCII marks after a Han character, {@link
 * EnglishStop} for the rest. So a paragraph may mix both languages.
 *
 * <p>ICU4J's sentence iterator is not used: it takes the opening quotation mark after 。 for a
 * closing one, knows neither …… nor a full stop without a space after it, and so every one of its
 * breaks would have to be judged again, after 100 ms of loading.
 */
final class Sentences {

  private static final Pattern MARKS = Pattern.compile("[.!?。！？．｡…]+");

  private Sentences() {}

  /** The sentences in order, in offsets into the paragraph, without white space at their ends. */
  static List<Span> of(String paragraph) {
    List<Span> sentences = new ArrayList<>();
    Pairs pairs = Pairs.of(paragraph);
    int start = Lines.trim(paragraph, new Span(0, paragraph.length())).start();
    Matcher marks = MARKS.matcher(paragraph);
    while (marks.find()) {
      if (marks.start() < start) {
        continue;
      }
      Stop stop = Stop.of(paragraph, pairs, start, marks.start(), marks.end());
      if (stop.next() < paragraph.length() && ends(stop, pairs)) {
        sentences.add(new Span(start, stop.closed()));
        start = stop.next();
      }
    }
    Span rest = Lines.trim(paragraph, new Span(start, paragraph.length()));
    if (!rest.isEmpty()) {
      sentences.add(rest);
    }
    return sentences;
  }

  private static boolean ends(Stop stop, Pairs pairs) {
    return !stop.goesOn()
        && !pairs.embeds(stop)
        && (stop.isChinese() ? ChineseStop.ends(stop) : EnglishStop.ends(stop));
  }
}
