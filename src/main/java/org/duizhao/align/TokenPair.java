package org.duizhao.align;

import java.util.List;
import java.util.Map;
import org.duizhao.text.Article;
import org.duizhao.text.Script;
import org.duizhao.text.Segment;

/** A pair of articles as tokens, and the links between them that are known before alignment. */
record TokenPair(Side zh, Side en, Links links) {

  static TokenPair of(Article zhArticle, Article enArticle) {
    List<String> zhTexts =
        zhArticle.segments().stream().map(segment -> Script.simplify(segment.text())).toList();
    List<String> enTexts = enArticle.segments().stream().map(Segment::text).toList();
    Lexicon lexicon = Lexicon.standard();
    Names finder = new Names(String.join("\n", zhTexts));
    Map<String, String> names = finder.spelt(EnglishWords.capitalised(enTexts));
    ChineseWords words = new ChineseWords(lexicon, names);
    Side zh = new Side(zhTexts, zhTexts.stream().map(words::tokens).toList());
    Side en = new Side(enTexts, enTexts.stream().map(EnglishWords::tokens).toList());
    Links links = new LexiconLinks(lexicon, names).between(zh, en);
    links.temper(zh.shares(), en.shares());
    return new TokenPair(zh, en, links);
  }
}
