package org.duizhao.align;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.duizhao.text.Article;
import org.duizhao.text.Script;
import org.duizhao.text.Segment;

/**
 * A pair of articles as tokens, and the links between them that are known before alignment.
 *
 * @param words finds the words of the Chinese
 */
record TokenPair(Side zh, Side en, Links links, ChineseWords words) {

  /** A segment of more tokens is no sentence; the rest of it would only take time. */
  static final int MOST_TOKENS = 1000;

  static TokenPair of(Article zhArticle, Article enArticle, Dictionary dictionary) {
    List<String> zhTexts =
        zhArticle.segments().stream().map(segment -> Script.simplify(segment.text())).toList();
    List<String> enTexts = enArticle.segments().stream().map(Segment::text).toList();
    Lexicon lexicon = Lexicon.standard();
    Names finder = new Names(String.join("\n", zhTexts));
    Map<String, String> names = finder.spelt(EnglishWords.capitalised(enTexts));
    ChineseWords words = new ChineseWords(lexicon, dictionary, names);
    Side zh = side(zhArticle, zhTexts, words::in);
    Side en = side(enArticle, enTexts, EnglishWords::in);
    Links links = new LexiconLinks(lexicon, dictionary, names).between(zh, en);
    links.temper(zh.shares(), en.shares());
    return new TokenPair(zh, en, links, words);
  }

  private static Side side(
      Article article, List<String> texts, Function<String, List<Word>> words) {
    return new Side(
        article.segments(),
        texts.stream()
            .map(words)
            .map(found -> found.stream().limit(MOST_TOKENS).map(Word::token).toList())
            .toList());
  }
}
