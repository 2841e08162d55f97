package org.duizhao.check.sentences;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.duizhao.check.sentences.SentenceBreak.Kind;
import org.duizhao.text.ListFile;
import org.duizhao.text.Span;

/**
 * Capitals inside the sentences of an English text that nothing explains.
 *
 * <p>A sentence breaks at one if the word can begin a sentence but is no name, small letters follow
 * it, and a word that can end a sentence stands before it. Another word's capital is stray if the
 * article writes the word with a small letter otherwise. Headline style explains all capitals.
 */
final class InnerCapitals {

  /** A word with a capital between words in small letters. */
  private static final Pattern CAPITAL =
      Pattern.compile("(?<=\\p{Ll}[,;]? )(\\p{Lu}\\p{Ll}*) (?=\\p{Ll})");

  private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{4,}");
  private static final Set<String> OPENERS = ListFile.words(InnerCapitals.class, "openers.txt");
  private static final Set<String> NO_END = ListFile.words(InnerCapitals.class, "no-end.txt");
  private static final Set<String> SAYING =
      Set.of(
          "said",
          "says",
          "say",
          "saying",
          "asked",
          "asks",
          "replied",
          "answered",
          "thought",
          "added",
          "noted",
          "wrote");
  private static final Set<String> SUBJECTS = Set.of("we", "they", "she", "it", "you", "there");
  private static final int LEAST_OTHERS = 2;
  private static final int LEAST_LETTERS = 4;
  private static final int LETTERS_OF_AN_ORDER = 5;
  private static final int LONGEST_HEADLINE = 30;
  private static final double MOST_CAPITALS = 0.5;
  private static final double MOST_NAMES = 0.8;

  private final String article;

  InnerCapitals(String article) {
    this.article = article;
  }

  List<SentenceBreak> in(String text) {
    return isHeadline(text)
        ? List.of()
        : CAPITAL
            .matcher(text)
            .results()
            .flatMap(
                found ->
                    kind(text, found)
                        .map(k -> new SentenceBreak(k, new Span(found.start(1), found.end(1))))
                        .stream())
            .toList();
  }

  private Optional<Kind> kind(String text, MatchResult found) {
    String word = found.group(1);
    String before = wordBefore(text, found.start(1));
    char mark = text.charAt(found.start(1) - 2);
    boolean isAfterMark = mark == ',' || mark == ';';
    if (OPENERS.contains(word)) {
      boolean begins = isAfterMark ? beginsClause(word, mark) : endsBefore(word, before);
      return !begins || SAYING.contains(before)
          ? Optional.empty()
          : Optional.of(mark == ';' ? Kind.CAPITAL_AFTER_SEMICOLON : Kind.CAPITAL);
    }
    return !isAfterMark && isStray(word, before)
        ? Optional.of(Kind.STRAY_CAPITAL)
        : Optional.empty();
  }

  private static boolean endsBefore(String word, String before) {
    return word.length() > 1 && !NO_END.contains(before);
  }

  /** After a comma a list may go on with a name; a subject or an order does not belong to one. */
  private static boolean beginsClause(String word, char mark) {
    return mark == ';'
        || SUBJECTS.contains(word.toLowerCase(Locale.ROOT))
        || word.length() >= LETTERS_OF_AN_ORDER;
  }

  private boolean isStray(String word, String before) {
    return Character.isLowerCase(before.charAt(0))
        && !NO_END.contains(before)
        && word.length() >= LEAST_LETTERS
        && count("(?<=\\p{L},? )" + word.toLowerCase(Locale.ROOT) + "\\b") >= LEAST_OTHERS
        && count("(?<=[\\p{L}\\p{N},;’'”\"] )" + word + "\\b") == 1;
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
    List<String> words = LONG_WORD.matcher(text).results().map(MatchResult::group).toList();
    long capitals = words.stream().filter(w -> Character.isUpperCase(w.charAt(0))).count();
    double share = words.size() > LONGEST_HEADLINE ? MOST_NAMES : MOST_CAPITALS;
    return capitals >= share * words.size();
  }
}
