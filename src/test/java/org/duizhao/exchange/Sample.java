package org.duizhao.exchange;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.text.Article;
import org.duizhao.text.Place;
import org.duizhao.text.Segment;
import org.duizhao.text.Segment.Kind;
import org.duizhao.text.Span;

/**
 * A small pair that has one of everything: a heading, a sentence that became two, one left out on
 * either side, characters that formats must escape, and page furniture.
 */
public final class Sample {

  private static final String ZH =
      """
      古镇水渠清淤完工

      镇里雇了12名村民，用3个月清出淤泥<40>车。“水又清了，”老渠长周望舒说。
      附近的茶馆也重新开张。

      【编辑：何青】
      """;

  private static final String EN =
      """
      Dredging of Old Town Canal Completed

      The town hired 21 villagers & cleared <40> cartloads of silt in three months.
      "The water is clear again," said Zhou Wangshu, the keeper of of the canal.
      Click here to subscribe.

      Editor：He Qing
      """;

  private Sample() {}

  public static Bitext bitext() {
    Article zh =
        article(
            "canal.zh.txt",
            ZH,
            "古镇水渠清淤完工",
            "镇里雇了12名村民，用3个月清出淤泥<40>车。",
            "“水又清了，”老渠长周望舒说。",
            "附近的茶馆也重新开张。",
            "【编辑：何青】");
    Article en = article("canal.en.txt", EN, EN.split("\n+"));
    return new Bitext(
        zh,
        en,
        List.of(
            bead(zh, 0, 1, en, 0, 1, 0.97),
            bead(zh, 1, 3, en, 1, 3, 0.6125),
            bead(zh, 3, 4, en, 3, 3, 0.8),
            bead(zh, 4, 4, en, 3, 4, 0.75),
            bead(zh, 4, 5, en, 4, 5, 0.31)));
  }

  /** Where a stretch of an article stands for the first time. */
  public static Place place(Article article, String words) {
    int start = article.text().indexOf(words);
    return new Place(article, new Span(start, start + words.length()));
  }

  private static Bead bead(Article zh, int z, int zEnd, Article en, int e, int eEnd, double score) {
    return new Bead(zh.segments().subList(z, zEnd), en.segments().subList(e, eEnd), score);
  }

  private static Article article(String name, String text, String... sentences) {
    List<Segment> segments = new ArrayList<>();
    int end = 0;
    for (String sentence : sentences) {
      int start = text.indexOf(sentence, end);
      end = start + sentence.length();
      Kind kind =
          segments.isEmpty()
              ? Kind.HEADING
              : segments.size() == sentences.length - 1 ? Kind.FURNITURE : Kind.BODY;
      segments.add(new Segment(new Span(start, end), sentence, kind, segments.size()));
    }
    return new Article(name, text, segments);
  }
}
