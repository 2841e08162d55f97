package org.duizhao.text;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The endings that English words are inflected by, to put one word's to another: as "carried" is to
 * "carry", so is "pursued" to "pursue". Words in lower case; irregular ones are left alone.
 */
public enum Ending {
  S {
    @Override
    String of(String base) {
      if (base.matches(".*(?:s|x|z|ch|sh)")) {
        return base + "es";
      }
      return Y.matcher(base).matches() ? cut(base) + "ies" : base + "s";
    }
  },
  ED {
    @Override
    String of(String base) {
      return Y.matcher(base).matches()
          ? cut(base) + "ied"
          : base.endsWith("e") ? base + "d" : doubled(base) + "ed";
    }
  },
  ING {
    @Override
    String of(String base) {
      boolean lost = base.endsWith("e") && !base.matches(".*(?:ee|oe|ye)");
      return lost ? cut(base) + "ing" : doubled(base) + "ing";
    }
  };

  private static final Pattern Y = Pattern.compile(".*[^aeiou]y");
  private static final Pattern SHORT = Pattern.compile("[^aeiou]+[aeiou][bdgklmnprt]");
  private static final Pattern PLAIN = Pattern.compile("[a-z]{3,}");

  abstract String of(String base);

  /**
   * A word with the ending that another has got, or the word itself if it cannot be told.
   *
   * @param listed a word as a list has it
   * @param found the same word as a text has it
   * @param word the word to be put in its place
   */
  public static String like(String listed, String found, String word) {
    if (listed.equals(found)
        || !Inflection.sameWord(listed, found)
        || !PLAIN.matcher(word).matches()
        || Inflection.isIrregular(word)
        || !Inflection.lemma(word).equals(word)) {
      return word;
    }
    return of(listed, found)
        .map(ending -> ending.of(word))
        .filter(form -> Inflection.lemma(form).equals(word))
        .orElse(word);
  }

  private static Optional<Ending> of(String listed, String found) {
    if (!Inflection.lemma(listed).equals(listed)) {
      return Optional.empty();
    }
    return found.endsWith("ing")
        ? Optional.of(ING)
        : found.endsWith("s")
            ? Optional.of(S)
            : found.endsWith("ed") ? Optional.of(ED) : Optional.empty();
  }

  private static String cut(String word) {
    return word.substring(0, word.length() - 1);
  }

  private static String doubled(String base) {
    return SHORT.matcher(base).matches() ? base + base.charAt(base.length() - 1) : base;
  }
}
