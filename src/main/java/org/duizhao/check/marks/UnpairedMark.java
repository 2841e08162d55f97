package org.duizhao.check.marks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.duizhao.align.Bitext;
import org.duizhao.check.Check;
import org.duizhao.check.Finding;
import org.duizhao.check.Rule;
import org.duizhao.check.Severity;
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
    List<Integer> beadOf = beadOf(bitext);
    return Stream.of(MarkKind.values()).flatMap(kind -> check(bitext, kind, marks, beadOf));
  }

  private static Stream<Finding> check(
      Bitext bitext, MarkKind kind, List<Mark> all, List<Integer> beadOf) {
    List<Mark> marks = all.stream().filter(mark -> mark.kind() == kind).toList();
    if (marks.isEmpty()) {
      return Stream.of();
    }
    boolean isPlain = kind != MarkKind.SINGLE;
    boolean isOuter = isPlain || openers(all, kind) > openers(all, MarkKind.DOUBLE);
    SourceMarks source = new SourceMarks(bitext, isPlain || !isOuter ? kind : MarkKind.DOUBLE);
    MarksOfKind ofKind = new MarksOfKind(bitext, marks, source, beadOf, isOuter);
    MarkPairs pairs = new MarkPairs(ofKind);
    return pairs.lone().stream()
        .filter(lone -> isPlain || !source.closedIn(ofKind.beadNumber(lone.mark())).isEmpty())
        .map(lone -> finding(ofKind, MissingMark.of(ofKind, pairs, lone)));
  }

  private static long openers(List<Mark> marks, MarkKind kind) {
    return marks.stream().filter(m -> m.kind() == kind && m.role() == Mark.Role.OPEN).count();
  }

  private static Finding finding(MarksOfKind all, MissingMark missing) {
    Mark mark = missing.lone().mark();
    String message =
        switch (missing.lone().fault()) {
          case UNCLOSED -> mark.sign() + " is opened but not closed";
          case UNOPENED -> mark.sign() + " closes what was not opened";
          case TURNED -> mark.sign() + " is turned the wrong way";
          case LATE -> mark.sign() + " belongs to the end of the sentence before";
        };
    Finding finding =
        RULE.finding(message)
            .en(missing.place())
            .fixes(missing.fix().stream().toList())
            .in(all.segment(mark));
    return missing.source().map(finding::zh).orElse(finding);
  }

  /** The number of the bead of each English segment. */
  private static List<Integer> beadOf(Bitext bitext) {
    List<Integer> beadOf = new ArrayList<>();
    for (int i = 0; i < bitext.beads().size(); i++) {
      beadOf.addAll(Collections.nCopies(bitext.beads().get(i).en().size(), i));
    }
    return beadOf;
  }
}
