package org.duizhao.suggest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.align.LinkedBead;
import org.duizhao.align.Word;
import org.duizhao.text.Article;
import org.duizhao.text.Place;
import org.duizhao.text.Segment;
import org.duizhao.text.Span;

/** A bead as its words, and which answer to one another. Only links that are believed are kept. */
final class LinkedText {

  /** From where on a link is believed. */
  private static final double LINKED = 0.25;

  private static final double LOWEST_SCORE = 0.5;

  /** That an English word answers to a Chinese one. */
  record Link(int zh, double probability) {}

  private final Article article;
  private final List<Word> zh;
  private final EnglishSide english;

  /** By English word. */
  private final List<List<Link>> links = new ArrayList<>();

  private LinkedText(Bitext bitext, Bead bead, Set<String> capitals) {
    article = bitext.zh();
    LinkedBead words = bitext.words().of(bead);
    zh = words.zh();
    english = new EnglishSide(bitext.en(), bead, words.en(), capitals);
    for (int e = 0; e < words.en().size(); e++) {
      List<Link> believed = new ArrayList<>(1);
      for (int z = 0; z < zh.size(); z++) {
        double probability = words.probability(z, e);
        if (probability >= LINKED) {
          believed.add(new Link(z, probability));
        }
      }
      links.add(List.copyOf(believed));
    }
  }

  /** The beads of a bitext that are sure enough to be asked, page furniture left out. */
  static List<LinkedText> of(Bitext bitext) {
    List<LinkedText> texts = new ArrayList<>();
    Set<String> capitals = new HashSet<>();
    for (Bead bead : bitext.beads()) {
      boolean furniture = bead.zh().stream().anyMatch(s -> s.kind() == Segment.Kind.FURNITURE);
      if (!bead.isNull() && !furniture && bead.score() >= LOWEST_SCORE) {
        texts.add(new LinkedText(bitext, bead, capitals));
      }
    }
    return texts;
  }

  List<Word> zh() {
    return zh;
  }

  EnglishSide english() {
    return english;
  }

  /** The Chinese words that an English one answers to. */
  List<Link> links(int e) {
    return links.get(e);
  }

  boolean isLinked(int z, int e) {
    return links.get(e).stream().anyMatch(link -> link.zh() == z);
  }

  /**
   * How likely an English word answers to a Chinese one other than those from {@code from} to
   * before {@code to}; 0 if that is not believed.
   */
  double outside(int e, int from, int to) {
    double most = 0;
    for (Link link : links.get(e)) {
      most = link.zh() < from || link.zh() >= to ? Math.max(most, link.probability()) : most;
    }
    return most;
  }

  /** Whether two Chinese words follow one another directly. */
  boolean isJoinedZh(int z) {
    return z + 1 < zh.size() && zh.get(z).span().end() == zh.get(z + 1).span().start();
  }

  /** What stands in the Chinese article from {@code start} on, or 0 outside of it. */
  char zhChar(int start) {
    return start < 0 || start >= article.text().length() ? 0 : article.text().charAt(start);
  }

  Place zhPlace(int from, int to) {
    Span span = zh.get(from).span().cover(zh.get(to - 1).span());
    return new Place(article, span);
  }
}
