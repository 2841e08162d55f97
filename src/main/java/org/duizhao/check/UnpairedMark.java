package org.duizhao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.check.MarkPairs.Unpaired;
import org.duizhao.text.Segment;

/**
 * Quotation marks and brackets of the English that open without closing, close without having been
 * opened, or are turned the wrong way.
 *
 * <p>{@link MarkPairs} pairs them over the whole article; where a quotation runs over several
 * sentences or paragraphs, the Chinese tells how far ({@link SourceMarks}). Single marks are outer
 * ones where an article opens more of them than double ones, and otherwise stay in a paragraph.
 * Where the missing mark must go is {@link MissingMark}'s to say.
 */
public final class UnpairedMark implements Check {

  private static final Rule RULE =
      new Rule(
          "unpaired-mark", Severity.WARNING, "a quotation mark or bracket without its other half");

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public Stream<Finding> check(Bitext bitext) {
    List<Segment> segments = bitext.en().segments();
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      marks.addAll(Mark.in(segments.get(i), i));
    }
    int[] beadOf = beadOf(bitext);
    return Stream.of(MarkKind.values()).flatMap(kind -> check(bitext, kind, marks, beadOf));
  }

  private static Stream<Finding> check(Bitext bitext, MarkKind kind, List<Mark> all, int[] beadOf) {
    List<Mark> marks = all.stream().filter(mark -> mark.kind() == kind).toList();
    if (marks.isEmpty()) {
      return Stream.of();
    }
    boolean isPlain = kind != MarkKind.SINGLE;
    boolean isOuter = isPlain || openers(all, kind) > openers(all, MarkKind.DOUBLE);
    SourceMarks source = new SourceMarks(bitext, isPlain || !isOuter ? kind : MarkKind.DOUBLE);
    MarkPairs pairs = new MarkPairs(bitext.en().segments(), marks, source, beadOf, isOuter);
    return pairs.unpaired().stream()
        .map(unpaired -> new MissingMark(bitext, source, pairs, beadOf, marks, unpaired))
        .filter(missing -> isPlain || missing.hasSource())
        .map(missing -> finding(bitext, missing));
  }

  private static long openers(List<Mark> marks, MarkKind kind) {
    return marks.stream().filter(m -> m.kind() == kind && m.role() == Mark.Role.OPEN).count();
  }

  private static Finding finding(Bitext bitext, MissingMark missing) {
    Unpaired unpaired = missing.unpaired();
    String sign = String.valueOf(unpaired.mark().sign());
    String message =
        switch (unpaired.fault()) {
          case UNCLOSED -> sign + " is opened but not closed";
          case UNOPENED -> sign + " closes what was not opened";
          case TURNED -> sign + " is turned the wrong way";
          case LATE -> sign + " belongs to the end of the sentence before";
        };
    Finding finding = RULE.finding(message).en(missing.place()).fixes(missing.fixes());
    finding = missing.source().map(finding::zh).orElse(finding);
    return finding.in(bitext.en().segments().get(unpaired.mark().segment()));
  }

  /** The bead of each English segment. */
  private static int[] beadOf(Bitext bitext) {
    int[] beadOf = new int[bitext.en().segments().size()];
    int segment = 0;
    for (int i = 0; i < bitext.beads().size(); i++) {
      Bead bead = bitext.beads().get(i);
      for (int k = 0; k < bead.en().size(); k++) {
        beadOf[segment++] = i;
      }
    }
    return beadOf;
  }
}
