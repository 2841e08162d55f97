package org.duizhao.suggest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The abbreviations that English texts give in brackets after the words they stand for: {@code
 * World Health Organization (WHO)}. Their letters stand in the words in order, the first at the
 * start.
 */
final class Abbreviations {

  private static final int MOST_WORDS = 8;
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}]*\\p{Lu}s?");
  private static final Pattern OPEN = Pattern.compile("\\s*[(（][\"“‘']?");
  private static final Pattern CLOSE = Pattern.compile("[\"”’']?[)）].?");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Map<List<String>, List<String>> inFull = new HashMap<>();

  Abbreviations(List<LinkedText> texts) {
    for (LinkedText text : texts) {
      EnglishSide english = text.english();
      for (int e = 1; e < english.words().size(); e++) {
        if (isInBrackets(english.words(), e)) {
          int at = e;
          inFull(english, e)
              .ifPresent(words -> inFull.putIfAbsent(List.of(english.words().token(at)), words));
        }
      }
    }
  }

  /** The words that an abbreviation stands for, or the words themselves if they are none. */
  List<String> inFull(List<String> lemmas) {
    return inFull.getOrDefault(lemmas, lemmas);
  }

  /** Whether letters stand in words in order, the first at the start. */
  static boolean isShortFor(String abbreviation, String words) {
    String letters = NO_LETTERS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
    String sought = NO_LETTERS.matcher(abbreviation.toLowerCase(Locale.ROOT)).replaceAll("");
    int at = 0;
    for (int k = 0; k < sought.length() && at >= 0; k++) {
      int found = letters.indexOf(sought.charAt(k), at);
      at = found < 0 || (k == 0 && found > 0) ? -1 : found + 1;
    }
    return at > 0 && sought.length() < letters.length();
  }

  private static boolean isInBrackets(Words words, int e) {
    return OPEN.matcher(words.between(e - 1)).matches()
        && ABBREVIATION.matcher(words.written(e)).matches()
        && CLOSE.matcher(words.after(e, 2)).matches();
  }

  /** The fewest words before a bracket that its abbreviation can stand for. */
  private static Optional<List<String>> inFull(EnglishSide english, int bracket) {
    String letters = english.words().written(bracket).replaceFirst("s$", "");
    for (int from = bracket - 1; from >= Math.max(0, bracket - MOST_WORDS); from--) {
      if (isShortFor(letters, english.words().place(from, bracket).text())) {
        return Optional.of(english.words().tokens(from, bracket));
      }
      if (from > 0 && !english.isJoined(from - 1)) {
        break;
      }
    }
    return Optional.empty();
  }
}
