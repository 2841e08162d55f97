package org.duizhao.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.align.LinkedBead;
import org.duizhao.suggest.Phrases.Sighting;
import org.duizhao.text.Place;
import org.duizhao.text.Script;
import org.duizhao.text.Segment;

/** A bead as its words, and which answer to one another. Only links that are believed are kept. */
final class LinkedText {

  /** From where on a link is believed. */
  private static final double LINKED = 0.25;

  private static final double LOWEST_SCORE = 0.5;

  private final Words zh;
  private final EnglishSide english;

  /** By English word, the Chinese ones that it answers to, and how likely. */
  private final int[][] links;

  private final float[][] likely;

  private LinkedText(Words zh, EnglishSide english, int[][] links, float[][] likely) {
    this.zh = zh;
    this.english = english;
    this.links = links;
    this.likely = likely;
  }

  private static LinkedText of(Bitext bitext, Bead bead, Set<String> capitals) {
    LinkedBead words = bitext.words().of(bead);
    int[][] links = new int[words.en().size()][];
    float[][] likely = new float[links.length][];
    int[] linked = new int[words.zh().size()];
    float[] probability = new float[linked.length];
    for (int e = 0; e < links.length; e++) {
      int n = 0;
      for (int z = 0; z < linked.length; z++) {
        double p = words.probability(z, e);
        if (p >= LINKED) {
          linked[n] = z;
          probability[n++] = (float) p;
        }
      }
      links[e] = Arrays.copyOf(linked, n);
      likely[e] = Arrays.copyOf(probability, n);
    }
    Words english = Words.of(bitext.en(), words.en());
    return new LinkedText(
        Words.of(bitext.zh(), words.zh()), EnglishSide.of(english, bead, capitals), links, likely);
  }

  /** The beads of a bitext that are sure enough to be asked, page furniture left out. */
  static List<LinkedText> of(Bitext bitext) {
    List<LinkedText> texts = new ArrayList<>();
    Set<String> capitals = new HashSet<>();
    for (Bead bead : bitext.beads()) {
      boolean furniture = bead.zh().stream().anyMatch(s -> s.kind() == Segment.Kind.FURNITURE);
      if (!bead.isNull() && !furniture && bead.score() >= LOWEST_SCORE) {
        texts.add(of(bitext, bead, capitals));
      }
    }
    return texts;
  }

  /**
   * The same without the articles but for the bead.
   *
   * @param known words met before, each held once
   */
  LinkedText kept(Map<String, String> known) {
    return new LinkedText(zh.kept(known), english.kept(known), links, likely);
  }

  Words zh() {
    return zh;
  }

  EnglishSide english() {
    return english;
  }

  boolean isLinked(int e) {
    return links[e].length > 0;
  }

  boolean isLinked(int z, int e) {
    return isLinked(z, z + 1, e);
  }

  /**
   * Whether an English word answers to one of the Chinese from {@code from} to before {@code to}.
   */
  boolean isLinked(int from, int to, int e) {
    return Arrays.stream(links[e]).anyMatch(z -> z >= from && z < to);
  }

  /**
   * How likely an English word answers to a Chinese one that is asked for; 0 if that is not
   * believed.
   */
  double likely(int e, java.util.function.IntPredicate asked) {
    double most = 0;
    for (int n = 0; n < links[e].length; n++) {
      most = asked.test(links[e][n]) ? Math.max(most, likely[e][n]) : most;
    }
    return most;
  }

  /** Whether two Chinese words follow one another directly. */
  boolean isJoinedZh(int z) {
    return z + 1 < zh.size() && zh.end(z) == zh.start(z + 1);
  }

  /** A run of Chinese words in simplified script, with what stands between them. */
  String phrase(int from, int to) {
    return Script.simplify(zhPlace(from, to).text());
  }

  /** The passage of the Chinese words in simplified script. */
  String zhPassage() {
    return zh.size() == 0 ? "" : phrase(0, zh.size());
  }

  /** The words of a stretch of the passage, if they are all of it. */
  Optional<Sighting> zhWords(int start, int end) {
    int offset = zh.start(0);
    int from = zhWordAt(start);
    int to = from;
    while (to < zh.size() && zh.end(to) <= end + offset) {
      to++;
    }
    boolean whole = from < to && zh.start(from) == start + offset && zh.end(to - 1) == end + offset;
    return whole ? Optional.of(new Sighting(this, from, to)) : Optional.empty();
  }

  /** The first Chinese word that begins at an offset of the passage or later. */
  int zhWordAt(int offset) {
    int z = 0;
    while (z < zh.size() && zh.start(z) < zh.start(0) + offset) {
      z++;
    }
    return z;
  }

  Place zhPlace(int from, int to) {
    return zh.place(from, to);
  }
}
