package org.duizhao.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duizhao.text.Span;

/**
 * Where the sentences of an English text break without a stop, or stop without breaking: a capital
 * that nothing explains inside a sentence, a small letter after a full stop, a full stop before
 * another mark.
 *
 * <p>Nothing explains a capital if the word can begin a sentence but no name, small letters follow
 * it, and a full word stands before it; of other words, if the article writes them with a small
 * letter otherwise. Headline style explains all capitals.
 */
final class SentenceBreaks {

  /** How a sentence is torn. */
  enum Kind {
    CAPITAL,
    CAPITAL_AFTER_SEMICOLON,
    STRAY_CAPITAL,
    SMALL,
    TWO_MARKS
  }

  /** A torn point and the words there. */
  record Break(Kind kind, Span span) {}

  private static final Pattern CAPITAL =
      Pattern.compile("(?<=\\p{Ll}[,;]? )(\\p{Lu}\\p{Ll}*) (?=\\p{Ll})");
  private static final Pattern SMALL =
      Pattern.compile(
          "(?<![\\p{L}.'’-])(\\p{Ll}{4,})\\.[”\"’)]? (\\p{Ll}[\\p{Ll}-]*)(?=[\\s,.;:]|$)");
  private static final Pattern TWO_MARKS =
      Pattern.compile(
          "(?<![\\p{L}.-])(?!etc|approx|dept|incl)(\\p{Ll}{3,})(?<!\\.)(\\. ?[,;])(?!\\S)");
  private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{4,}");
  private static final Set<String> NO_END =
      words(
          "a an the of in on at for from by with to and or as is are was were be been than into under"
              + " between about per no each every any all both mr ms dr via vs de named called titled"
              + " entitled like its their our his her new first second local former late old prime"
              + " vice deputy this that these those straight");
  private static final Set<String> SAYING =
      words("said says say saying asked asks replied answered thought added noted wrote");
  private static final Set<String> OPENERS = openers();
  private static final Set<String> SUBJECTS = words("we they she it you there");
  private static final int LEAST_OTHERS = 2;
  private static final int LONGEST_HEADLINE = 30;
  private static final double MOST_CAPITALS = 0.5;
  private static final double MOST_NAMES = 0.8;

  private final String article;

  SentenceBreaks(String article) {
    this.article = article;
  }

  List<Break> in(String text) {
    List<Break> breaks = new ArrayList<>();
    if (!isHeadline(text)) {
      Matcher capital = CAPITAL.matcher(text);
      while (capital.find()) {
        capital(text, capital, breaks);
      }
    }
    Matcher small = SMALL.matcher(text);
    while (small.find()) {
      if (!small.group(1).matches("approx|dept|incl|resp|spec|assoc|univ|govt")) {
        breaks.add(new Break(Kind.SMALL, new Span(small.start(1), small.end(2))));
      }
    }
    Matcher marks = TWO_MARKS.matcher(text);
    while (marks.find()) {
      breaks.add(new Break(Kind.TWO_MARKS, new Span(marks.start(1), marks.end(2))));
    }
    return breaks;
  }

  private void capital(String text, Matcher found, List<Break> breaks) {
    String word = found.group(1);
    String small = word.toLowerCase(Locale.ROOT);
    char mark = text.charAt(found.start(1) - 2);
    boolean afterMark = mark == ',' || mark == ';';
    Span span = new Span(found.start(1), found.end(1));
    String before = wordBefore(text, found.start(1));
    if (OPENERS.contains(word)) {
      boolean isNamePart = word.equals("The") && mark == ',';
      boolean mayEnd = word.length() > 1 && !NO_END.contains(before);
      if (!isNamePart
          && !SAYING.contains(before)
          && (afterMark ? beginsClause(small, mark) : mayEnd)) {
        breaks.add(new Break(mark == ';' ? Kind.CAPITAL_AFTER_SEMICOLON : Kind.CAPITAL, span));
      }
    } else if (!afterMark
        && Character.isLowerCase(before.charAt(0))
        && !NO_END.contains(before)
        && word.length() >= 4
        && count("(?<=\\p{L},? )" + small + "\\b") >= LEAST_OTHERS
        && count("(?<=[\\p{L}\\p{N},;’'”\"] )" + word + "\\b") == 1) {
      breaks.add(new Break(Kind.STRAY_CAPITAL, span));
    }
  }

  /** After a comma a list may go on with a name; a subject or an order does not belong to one. */
  private static boolean beginsClause(String word, char mark) {
    return mark == ';' || SUBJECTS.contains(word) || word.length() >= 5;
  }

  private long count(String pattern) {
    return Pattern.compile(pattern).matcher(article).results().count();
  }

  private static String wordBefore(String text, int at) {
    int end = at;
    while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  /** Whether most of the longer words have capitals; a long sentence may have many names. */
  private static boolean isHeadline(String text) {
    List<String> words = LONG_WORD.matcher(text).results().map(found -> found.group()).toList();
    long capitals = words.stream().filter(w -> Character.isUpperCase(w.charAt(0))).count();
    double share = words.size() > LONGEST_HEADLINE ? MOST_NAMES : MOST_CAPITALS;
    return capitals >= share * words.size();
  }

  private static Set<String> openers() {
    try (InputStream in = SentenceBreaks.class.getResourceAsStream("openers.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> words(line).stream())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.split(" ")));
  }
}
