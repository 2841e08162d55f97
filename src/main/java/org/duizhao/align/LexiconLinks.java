package org.duizhao.align;

import java.util.List;
import java.util.Map;
import org.duizhao.text.Inflection;

/**
 * The links known before alignment: equal tokens (numbers, Latin words), names and their pinyin,
 * the renderings of the dictionary, the lexicon's translations of a word and, weaker, of the
 * shorter words inside it.
 */
final class LexiconLinks {

  private static final double SAME = 500;

  /** No ratio is believed beyond this. */
  static final double LARGEST = Math.exp(8);

  /** What a word inside a longer one counts, times the share of the longer one that it makes up. */
  private static final double INSIDE = 0.3;

  private final Lexicon lexicon;
  private final Dictionary dictionary;
  private final Map<String, String> names;

  LexiconLinks(Lexicon lexicon, Dictionary dictionary, Map<String, String> names) {
    this.lexicon = lexicon;
    this.dictionary = dictionary;
    this.names = names;
  }

  Links between(Side zh, Side en) {
    Links links = new Links(zh.vocabulary().size());
    for (int token = 0; token < zh.vocabulary().size(); token++) {
      String word = zh.vocabulary().token(token);
      link(links, token, en.vocabulary().id(word), SAME);
      if (names.containsKey(word)) {
        link(links, token, en.vocabulary().id(Inflection.lemma(names.get(word))), SAME);
      }
      for (List<String> lemmas : dictionary.renderings(word)) {
        for (String lemma : lemmas) {
          link(links, token, en.vocabulary().id(lemma), SAME / lemmas.size());
        }
      }
      for (int start = 0; start < word.length(); start++) {
        for (int end = start + 1; end <= word.length(); end++) {
          double share = (end - start) / (double) word.length();
          double factor = share == 1 ? 1 : INSIDE * share;
          translate(links, token, word.substring(start, end), factor, en.vocabulary());
        }
      }
    }
    return links;
  }

  private void translate(Links links, int token, String word, double factor, Vocabulary en) {
    for (Lexicon.Translation translation : lexicon.translations(word)) {
      double ratio = factor * Math.min(Math.exp(translation.strength()), LARGEST);
      link(links, token, en.id(translation.lemma()), ratio);
    }
  }

  private static void link(Links links, int zhToken, int enToken, double ratio) {
    if (enToken >= 0 && ratio > 1) {
      links.raise(zhToken, enToken, ratio);
    }
  }
}
