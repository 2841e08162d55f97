package org.duizhao.align;

import java.util.List;
import org.duizhao.text.Article;
import org.duizhao.text.Segment;

/**
 * Two articles side by side. The beads are in order on both sides and together cover every segment
 * of both articles exactly once.
 *
 * @param words which words of a bead translate which
 */
public record Bitext(Article zh, Article en, List<Bead> beads, WordLinks words) {

  public Bitext {
    beads = List.copyOf(beads);
    requireCover(zh, beads.stream().flatMap(b -> b.zh().stream()).toList());
    requireCover(en, beads.stream().flatMap(b -> b.en().stream()).toList());
  }

  /** Beads whose words are known by the lexicon alone. */
  public Bitext(Article zh, Article en, List<Bead> beads) {
    this(zh, en, beads, Dictionary.EMPTY);
  }

  /** Beads whose words are known by the lexicon and a dictionary. */
  Bitext(Article zh, Article en, List<Bead> beads, Dictionary dictionary) {
    this(zh, en, beads, new WordLinks(zh, en, List.copyOf(beads), dictionary));
  }

  /** Whether nothing of the one article was found in the other, though both say something. */
  public boolean isUnrelated() {
    return !zh.segments().isEmpty()
        && !en.segments().isEmpty()
        && beads.stream().allMatch(Bead::isNull);
  }

  private static void requireCover(Article article, List<Segment> segments) {
    if (!article.segments().equals(segments)) {
      throw new IllegalArgumentException("beads do not cover " + article);
    }
  }
}
