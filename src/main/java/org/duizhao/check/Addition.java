package org.duizhao.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;

/** English sentences that translate no Chinese sentence. */
public final class Addition implements Check {

  private static final Rule RULE =
      new Rule("addition", Severity.WARNING, "English sentences that are not in the Chinese");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*");
  private static final int FEWEST_WORDS = 2;

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public Stream<Finding> check(Bitext bitext) {
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
}
