package org.duizhao.check.gaps;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.check.Check;
import org.duizhao.check.Finding;
import org.duizhao.check.Rule;
import org.duizhao.check.Severity;

/**
 * English sentences that translate no Chinese sentence, and passages of a sentence that its source
 * does not have ({@link Gaps}).
 */
public final class Addition implements Check {

  private static final Rule RULE =
      new Rule(
          "addition",
          Severity.WARNING,
          "English sentences, or parts of one, that are not in the Chinese");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*");
  private static final int FEWEST_WORDS = 2;

  /** How likely a passage must be an addition. */
  private static final double LEAST_SURE = 0.8;

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public Stream<Finding> check(Bitext bitext) {
    return Stream.concat(sentences(bitext), passages(bitext));
  }

  private static Stream<Finding> sentences(Bitext bitext) {
    return NullRuns.findings(
        bitext,
        Bead::en,
        segment -> WORD.matcher(segment.text()).results().count() >= FEWEST_WORDS,
        run ->
            RULE.finding(
                    run.size() == 1
                        ? "this is not in the Chinese"
                        : "these " + run.size() + " sentences are not in the Chinese")
                .en(NullRuns.place(bitext.en(), run)));
  }

  private static Stream<Finding> passages(Bitext bitext) {
    Gaps gaps = new Gaps(bitext);
    return bitext.beads().stream()
        .flatMap(bead -> gaps.added(bead, LEAST_SURE).stream().map(gap -> passage(gap, bead)));
  }

  private static Finding passage(Gaps.Gap gap, Bead bead) {
    return RULE.finding("the Chinese does not seem to say this part of the sentence")
        .severity(Severity.NOTE)
        .en(gap.place())
        .in(bead.en().get(0));
  }
}
