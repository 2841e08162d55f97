package org.duizhao.check.grammar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.duizhao.align.Bitext;
import org.duizhao.align.Lexicon;
import org.duizhao.check.names.NameLists;
import org.duizhao.text.Inflection;
import org.duizhao.text.Pinyin;
import org.duizhao.text.Script;

/**
 * Which words that no English dictionary has are right because the Chinese article says so: names
 * in the pinyin of characters that stand in it or in their established form, translations of its
 * words that the lexicon knows, and Latin words that it uses itself. Right anywhere are the words
 * of the term lists, an abbreviation that the English gives in brackets after what it stands for,
 * and a few names that are at home in every Chinese newspaper.
 */
final class Vouching {

  private static final Set<String> AT_HOME =
      Set.of(
          "Xinhua",
          "Xinhuanet",
          "Chinanews",
          "Huanqiu",
          "Guangming",
          "Caixin",
          "Uygur",
          "Renminbi");

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}&-]+s?");

  /** A translation that is weaker is as likely a word that happens to stand in the gloss. */
  private static final double LEAST_STRENGTH = 5;

  private final String zh;
  private final String en;
  private final Set<String> listed;
  private final Map<String, Boolean> known = new HashMap<>();
  private Set<String> lemmas;

  /**
   * @param listed the words of the term lists' English
   */
  Vouching(Bitext bitext, Set<String> listed) {
    this.zh = bitext.zh().text();
    this.en = bitext.en().text();
    this.listed = listed;
  }

  boolean vouchesFor(String word) {
    return known.computeIfAbsent(POSSESSIVE.matcher(word).replaceFirst(""), this::isRight);
  }

  private boolean isRight(String word) {
    return AT_HOME.contains(word)
        || listed.contains(word)
        || (word.length() > 1 && zh.contains(word))
        || (ABBREVIATION.matcher(word).matches() && en.contains("(" + word + ")"))
        || isName(word)
        || lemmas().contains(Inflection.lemma(word.toLowerCase(Locale.ROOT)));
  }

  private boolean isName(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && (Pinyin.spells(word, zh) || lemmas().contains(Pinyin.letters(word)));
  }

  /** What translates the article's words, and the established forms of its names. */
  private Set<String> lemmas() {
    if (lemmas == null) {
      lemmas = new HashSet<>();
      String text = Script.simplify(zh);
      for (int i = 0; i < text.length(); i++) {
        if (Character.isIdeographic(text.charAt(i))) {
          addWordAt(text, i);
          addPlaceAt(text, i);
        }
      }
    }
    return lemmas;
  }

  private void addWordAt(String text, int i) {
    int length = Lexicon.standard().longestWord(text, i);
    if (length > 1) {
      for (Lexicon.Translation translation :
          Lexicon.standard().translations(text.substring(i, i + length))) {
        if (translation.strength() >= LEAST_STRENGTH) {
          lemmas.add(translation.lemma());
        }
      }
    }
  }

  private void addPlaceAt(String text, int i) {
    int length = NameLists.place(text, i);
    if (length > 1) {
      for (String form : NameLists.placeForms(text.substring(i, i + length))) {
        for (String part : form.split(" ", -1)) {
          lemmas.add(Pinyin.letters(part));
        }
      }
    }
  }
}
