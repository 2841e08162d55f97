package org.duizhao.check.numbers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duizhao.align.Bitext;
import org.duizhao.check.Check;
import org.duizhao.check.Finding;
import org.duizhao.check.Rule;
import org.duizhao.check.Severity;
import org.duizhao.text.ChineseDates;
import org.duizhao.text.DateMention.Part;
import org.duizhao.text.Place;

/**
 * Dates, weekdays and times of the Chinese that the English has with another value.
 *
 * <p>Both sides of a bead are read as values. A Chinese date that the English there, or what the
 * neighbouring beads have left over, has in full is right, and an English one that a Chinese date
 * allows is right too, whatever either leaves out. Of those left over, a Chinese and an English
 * date that {@link DateSlip} takes for one another are a wrong date. A date left over alone is
 * none: translators say “last month” and “that day”.
 */
public final class DateMismatch implements Check {

  private static final Rule RULE =
      new Rule(
          "date-mismatch", Severity.ERROR, "a date or time that is not the one in the Chinese");

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public Stream<Finding> check(Bitext bitext) {
    ChineseDates reader = new ChineseDates();
    List<DateLeftover> leftovers =
        bitext.beads().stream().map(bead -> DateLeftover.of(bitext, bead, reader)).toList();
    return new BeadWalk<>(bitext, leftovers, DateLeftover::without)
        .findings((here, bead) -> findings(here, RelativeDates.of(bead)));
  }

  private static List<Finding> findings(DateLeftover leftover, RelativeDates relative) {
    List<Finding> findings = new ArrayList<>();
    List<DatedWords> zh = new ArrayList<>(leftover.zh());
    List<DatedWords> repeated = new ArrayList<>(leftover.repeated());
    Set<Place> reported = new HashSet<>();
    for (DatedWords en : leftover.en()) {
      Optional<DateSlip> slip =
          DateSlip.find(zh, en, leftover.en(), relative)
              .or(() -> DateSlip.find(repeated, en, leftover.en(), relative));
      if (slip.isPresent()) {
        zh.remove(slip.get().zh());
        repeated.remove(slip.get().zh());
        Finding finding = finding(slip.get());
        if (reported.add(finding.en().orElseThrow())) {
          findings.add(finding);
        }
      }
    }
    return findings;
  }

  private static Finding finding(DateSlip slip) {
    DatedWords zh = slip.zh();
    DatedWords en = slip.en();
    List<Part> wrong = slip.wrong();
    Place words = en.place(wrong.stream().map(Part::unit));
    Place whole = en.place(zh.date().parts().stream().map(Part::unit));
    String right = en.rewritten(whole, wrong, slip::wording);
    String source = zh.place().text();
    String said = right.equals(source) ? "the Chinese has " + right : source + " is " + right;
    return RULE.finding(said + ", but the English has " + whole.text())
        .zh(zh.place())
        .en(words)
        .fixes(List.of(en.rewritten(words, wrong, slip::wording)));
  }
}
