package org.duizhao.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.text.EnglishNumbers;
import org.duizhao.text.Inflection;
import org.duizhao.text.Span;

/** English text as tokens: numbers by value, and the lemmas of the words that carry meaning. */
public final class EnglishWords {

  private static final Pattern WORD =
      Pattern.compile("\\p{IsLatin}+(?:['’]\\p{IsLatin}+)?|\\d+(?:[.,]\\d+)*");
  private static final Pattern CAPITALISED =
      Pattern.compile("\\b\\p{Lu}\\p{Ll}+(?:['’-]\\p{Ll}+)?(?!\\p{L})");

  /** What a number that counts as a token has somewhere; reading numbers takes time. */
  private static final Pattern MAYBE_NUMBER =
      Pattern.compile(
          "[\\dJFMASOND]|hundred|thousand|[mbr]illion|dozen|teen|ty\\b|eleven|twel|nth\\b|fold");

  private static final int SHORTEST_NAME = 3;
  private static final Set<String> STOP_WORDS =
      Set.of(
          ("a an the of to in on at by for with from as be is are was were been being am and or"
                  + " that this these those it its there which who whom whose have has had having do"
                  + " does did will would shall should may might can could into than then so such"
                  + " but if s t d ll re ve m etc sb sth oneself someone something also")
              .split(" ", -1));

  private EnglishWords() {}

  /** The numbers of a text and its words that carry meaning. */
  static List<Word> in(String text) {
    return MAYBE_NUMBER.matcher(text).find()
        ? NumberTokens.words(text, EnglishNumbers.in(text), EnglishWords::words)
        : words(text);
  }

  /** The lemmas of all words but those that only bind others. */
  public static List<String> lemmas(String text) {
    return words(text).stream().map(Word::token).toList();
  }

  /** All words but those that only bind others. */
  static List<Word> words(String text) {
    List<Word> found = new ArrayList<>();
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      Span span = new Span(words.start(), words.end());
      String word = words.group().toLowerCase(Locale.ROOT).replace('’', '\'');
      int apostrophe = word.indexOf('\'');
      if (word.endsWith("n't")) {
        found.add(new Word("not", span));
        word = word.substring(0, apostrophe - 1);
      } else if (apostrophe > 0) {
        word = word.substring(0, apostrophe);
      }
      if (!word.isEmpty() && !STOP_WORDS.contains(word)) {
        found.add(new Word(Inflection.lemma(word), span));
      }
    }
    return found;
  }

  /** The words that may be names, in small letters, without apostrophes and hyphens. */
  static Set<String> capitalised(List<String> texts) {
    Set<String> names = new HashSet<>();
    for (String text : texts) {
      Matcher words = CAPITALISED.matcher(text);
      while (words.find()) {
        String word = words.group().toLowerCase(Locale.ROOT).replaceFirst("['’]s$", "");
        String letters = word.replaceAll("[^a-z]", "");
        if (letters.length() >= SHORTEST_NAME) {
          names.add(letters);
        }
      }
    }
    return names;
  }
}
