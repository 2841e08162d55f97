package org.duizhao.align;

import org.duizhao.text.Segment;
import org.duizhao.text.Segment.Kind;

/**
 * The part that a passage plays on its page: whether it is a heading or furniture throughout, and
 * whether it begins a paragraph. As evidence, beads are weighed by whether their two sides agree,
 * and whether they part what is one sentence.
 *
 * @param newParagraph always false in a text whose paragraphs are all of one segment
 */
record Layout(boolean heading, boolean furniture, boolean newParagraph) {

  static Layout of(Segment segment, boolean newParagraph) {
    return new Layout(
        segment.kind() == Kind.HEADING, segment.kind() == Kind.FURNITURE, newParagraph);
  }

  /** The layout of a passage that begins with this one. */
  Layout and(Layout next) {
    return new Layout(heading && next.heading, furniture && next.furniture, newParagraph);
  }

  static void tell(Layout zh, Layout en, Feature.Sink sink) {
    sink.agree(Feature.BOTH_HEADING, Feature.ONE_HEADING, zh.heading, en.heading);
    sink.agree(
        Feature.BOTH_NEW_PARAGRAPH, Feature.ONE_NEW_PARAGRAPH, zh.newParagraph, en.newParagraph);
  }

  /** Tells of a passage without counterpart. */
  void tellNull(Feature.Sink sink) {
    if (heading) {
      sink.add(Feature.NULL_HEADING, 1);
    }
    if (furniture) {
      sink.add(Feature.NULL_FURNITURE, 1);
    }
  }

  /** Tells whether a bead that ends here leaves a sentence unfinished. */
  static void tellEnd(Side zh, int zhEnd, Side en, int enEnd, Feature.Sink sink) {
    if (zhEnd > 0 && zhEnd < zh.size() && zh.marks(zhEnd - 1, 1).unfinished()) {
      sink.add(Feature.TEARS_ZH, 1);
    }
    if (enEnd > 0 && enEnd < en.size()) {
      if (en.marks(enEnd - 1, 1).unfinished()) {
        sink.add(Feature.TEARS_EN, 1);
      }
      if (en.marks(enEnd, 1).beginsLower()) {
        sink.add(Feature.TEARS_BEFORE_LOWER, 1);
      }
    }
  }
}
