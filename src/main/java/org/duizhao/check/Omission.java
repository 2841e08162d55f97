package org.duizhao.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;

/** Chinese sentences that no English sentence translates. */
public final class Omission implements Check {

  private static final Rule RULE =
      new Rule("omission", Severity.ERROR, "Chinese sentences without a translation");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final int FEWEST_CHARACTERS = 4;

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public Stream<Finding> check(Bitext bitext) {
    return NullRuns.findings(
        bitext,
        Bead::zh,
        segment -> HAN.matcher(segment.text()).results().count() >= FEWEST_CHARACTERS,
        run ->
            RULE.finding(
                    run.size() == 1
                        ? "this has no translation in the English"
                        : "these " + run.size() + " sentences have no translation in the English")
                .zh(NullRuns.place(bitext.zh(), run)));
  }
}
