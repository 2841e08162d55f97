package org.duizhao.align;

import java.util.List;
import java.util.Map;
import org.duizhao.text.Article;
import org.duizhao.text.Script;
import org.duizhao.text.Segment;

/** A pair of articles as tokens, and the links between them that are known before alignment. */
record TokenPair(Side zh, Side en, Links links) {

  /** A segment of more tokens is no sentence; the rest of it would only take time. */
  private static final int MOST_TOKENS = 1000;

  static TokenPair of(Article zhArticle, Article enArticle, Dictionary dictionary) {
    List<String> zhTexts =
        zhArticle.segments().stream().map(segment -> Script.simplify(segment.text())).toList();
    List<String> enTexts = enArticle.segments().stream().map(Segment::text).toList();
    Lexicon lexicon = Lexicon.standard();
    Names finder = new Names(String.join("\n", zhTexts));
    Map<String, String> names = finder.spelt(EnglishWords.capitalised(enTexts));
    ChineseWords words = new ChineseWords(lexicon, dictionary, names);
    Side zh =
        new Side(
            zhArticle.segments(), zhTexts.stream().map(words::tokens).map(TokenPair::cut).toList());
    Side en =
        new Side(
            enArticle.segments(),
            enTexts.stream().map(EnglishWords::tokens).map(TokenPair::cut).toList());
    Links links = new LexiconLinks(lexicon, dictionary, names).between(zh, en);
    links.temper(zh.shares(), en.shares());
    return new TokenPair(zh, en, links);
  }

  private static List<String> cut(List<String> tokens) {
    return tokens.subList(0, Math.min(MOST_TOKENS, tokens.size()));
  }
}
