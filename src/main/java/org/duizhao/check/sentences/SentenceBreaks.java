package org.duizhao.check.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.check.sentences.SentenceBreak.Kind;
import org.duizhao.text.Span;

/**
 * Where the sentences of an English text break without a stop, or stop without breaking: a capital
 * that nothing explains inside a sentence ({@link InnerCapitals}), a small letter after a full
 * stop, a full stop before another mark. Abbreviations keep their stops.
 */
final class SentenceBreaks {

  private static final String NO_ABBREVIATION =
      "(?!(?:etc|approx|dept|incl|resp|spec|assoc|univ|govt)\\.)";

  /** A word in small letters, its stop, and another word in small letters. */
  private static final Pattern STOP_THEN_SMALL =
      Pattern.compile(
          "(?<![\\p{L}.'’-])"
              + NO_ABBREVIATION
              + "(\\p{Ll}{4,})\\.[”\"’)]? (\\p{Ll}[\\p{Ll}-]*)(?=[\\s,.;:]|$)");

  /** A word in small letters, its stop, and a comma or semicolon. */
  private static final Pattern STOP_THEN_MARK =
      Pattern.compile(
          "(?<![\\p{L}.-])" + NO_ABBREVIATION + "(\\p{Ll}{3,})(?<!\\.)(\\. ?[,;])(?!\\S)");

  private final InnerCapitals capitals;

  SentenceBreaks(String article) {
    this.capitals = new InnerCapitals(article);
  }

  /** Those of a segment: first the capitals, then the stops. */
  List<SentenceBreak> in(String text) {
    List<SentenceBreak> breaks = new ArrayList<>(capitals.in(text));
    add(breaks, Kind.SMALL, STOP_THEN_SMALL.matcher(text));
    add(breaks, Kind.TWO_MARKS, STOP_THEN_MARK.matcher(text));
    return breaks;
  }

  private static void add(List<SentenceBreak> breaks, Kind kind, Matcher found) {
    while (found.find()) {
      breaks.add(new SentenceBreak(kind, new Span(found.start(1), found.end(2))));
    }
  }
}
