package org.duizhao.tools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import org.duizhao.text.Article;
import org.duizhao.text.Segment;
import org.duizhao.text.Segmentation;
import org.duizhao.text.Segmenter;

/** A pair that was aligned by hand; and the same pair as other users would have it. */
public record GoldDocument(String name, Article zh, Article en, List<GoldBead> beads) {

  private static final double ENDS_PARAGRAPH = 0.3;
  private static final double ON_ONE_SIDE_ONLY = 0.1;

  /** A bead as segment numbers, which need not be neighbours. */
  public record GoldBead(List<Integer> zh, List<Integer> en) {

    @Override
    public String toString() {
      return zh + ":" + en;
    }
  }

  /** With the second half of the English missing. */
  public GoldDocument firstHalf() {
    return keeping(bead -> 2 * bead < beads.size());
  }

  /** With two beads in three missing from the English. */
  public GoldDocument everyThird() {
    return keeping(bead -> bead % 3 == 0);
  }

  /**
   * In paragraphs of a few beads, as translators mostly keep them; one in ten ends on one side
   * only.
   */
  public GoldDocument inParagraphs() {
    Random random = new Random(name.hashCode());
    Set<Integer> zhEnds = new HashSet<>();
    Set<Integer> enEnds = new HashSet<>();
    for (GoldBead bead : beads) {
      if (random.nextDouble() < ENDS_PARAGRAPH) {
        double side = random.nextDouble();
        bead.zh().stream().skip(side < ON_ONE_SIDE_ONLY ? 99 : 0).forEach(zhEnds::add);
        bead.en().stream().skip(side > 1 - ON_ONE_SIDE_ONLY ? 99 : 0).forEach(enEnds::add);
      }
    }
    return new GoldDocument(name, inParagraphs(zh, zhEnds), inParagraphs(en, enEnds), beads);
  }

  private static Article inParagraphs(Article article, Set<Integer> ends) {
    List<Segment> segments = new ArrayList<>();
    int paragraph = 0;
    for (int i = 0; i < article.segments().size(); i++) {
      Segment segment = article.segments().get(i);
      segments.add(new Segment(segment.span(), segment.text(), segment.kind(), paragraph));
      paragraph += ends.contains(i) && !ends.contains(i + 1) ? 1 : 0;
    }
    return new Article(article.name(), article.text(), segments);
  }

  /** Without the English of the beads that are not kept. */
  private GoldDocument keeping(IntPredicate kept) {
    Map<Integer, Integer> places = new HashMap<>();
    List<String> lines = new ArrayList<>();
    Set<Integer> dropped = new HashSet<>();
    for (int b = 0; b < beads.size(); b++) {
      if (!kept.test(b)) {
        dropped.addAll(beads.get(b).en());
      }
    }
    for (int j = 0; j < en.segments().size(); j++) {
      if (!dropped.contains(j)) {
        places.put(j, lines.size());
        lines.add(en.segments().get(j).text());
      }
    }
    List<GoldBead> left = new ArrayList<>();
    for (GoldBead bead : beads) {
      List<Integer> english =
          bead.en().stream().filter(places::containsKey).map(places::get).toList();
      if (!english.isEmpty()) {
        left.add(new GoldBead(bead.zh(), english));
      } else {
        bead.zh().forEach(i -> left.add(new GoldBead(List.of(i), List.of())));
      }
    }
    String text = String.join("\n", lines);
    List<Segment> segments = Segmenter.segments(text, Segmentation.LINES);
    return new GoldDocument(name, zh, new Article(en.name(), text, segments), left);
  }

  @Override
  public String toString() {
    return name;
  }
}
