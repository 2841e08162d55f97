package org.duizhao.check.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.check.Check;
import org.duizhao.check.Finding;
import org.duizhao.check.Rule;
import org.duizhao.check.Severity;
import org.duizhao.text.Quantity;
import org.duizhao.text.Quantity.Form;
import org.duizhao.text.Quantity.Kind;

/**
 * Numbers of the Chinese that the English has with another value, and numbers that only one side
 * has.
 *
 * <p>Both sides of a bead are read as values. What finds its equal on the other side, there or
 * among what the neighbouring beads have left over, is right. A number left over in the Chinese and
 * one in the English that look alike are a wrong number, as are a number that the Chinese has more
 * often than the English and one that looks like it; a figure left over alone is missing or added,
 * unless it is of those that translators reword: small ones, ordinals, 100 percent. The numbers of
 * dates are left to {@link DateMismatch}.
 */
public final class NumberMismatch implements Check {

  private static final Rule RULE =
      new Rule("number-mismatch", Severity.ERROR, "a number that is not the one in the Chinese");
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final BigDecimal LARGEST_REWORDED = BigDecimal.TEN;

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public Stream<Finding> check(Bitext bitext) {
    List<Leftover> leftovers =
        bitext.beads().stream().map(bead -> Leftover.of(BeadFigures.of(bitext, bead))).toList();
    return new BeadWalk<>(bitext, leftovers, Leftover::without)
        .findings((leftover, bead) -> findings(leftover, bitext, bead));
  }

  private static List<Finding> findings(Leftover leftover, Bitext bitext, Bead bead) {
    List<Finding> findings = new ArrayList<>(new UnitSlips(RULE, leftover.all()).findings());
    if (leftover.zh().isEmpty() && leftover.en().isEmpty()) {
      return findings;
    }
    DatedFigures dates = DatedFigures.of(bitext, bead);
    List<Figure> zh = leftover.zh();
    List<Figure> undated = leftover.en().stream().filter(en -> !dates.isDate(en)).toList();
    NumberSlips slips = new NumberSlips(zh, leftover.repeated(), undated);
    for (Figure en : undated) {
      Optional<Figure> source = slips.take(en);
      if (source.isPresent()) {
        if (!dates.areDates(source.get(), en)) {
          findings.add(wrong(source.get(), en));
        }
      } else if (isMissed(en)) {
        findings.add(
            RULE.finding(en.text() + " is not in the Chinese")
                .severity(Severity.WARNING)
                .en(en.place()));
      }
    }
    for (Figure missing : slips.rest()) {
      if (isMissed(missing) && !dates.isDate(missing)) {
        findings.add(
            RULE.finding(missing.text() + missing.inEnglish() + " is not in the English")
                .severity(Severity.WARNING)
                .zh(missing.place()));
      }
    }
    return findings;
  }

  private static Finding wrong(Figure zh, Figure en) {
    boolean code = zh.quantity().kind() == Kind.CODE || zh.text().matches("0\\d+");
    Optional<String> right =
        code ? Optional.of(zh.text()) : NumberWording.like(en.text(), zh.quantity());
    boolean same = right.isEmpty() || right.get().equals(zh.text());
    String said = same ? "the Chinese has " + zh.text() : zh.text() + " is " + right.get();
    return RULE.finding(said + ", but the English has " + en.text())
        .zh(zh.place())
        .en(en.place())
        .fixes(right.stream().toList());
  }

  /** Whether a figure that only one side has is worth a word. */
  private static boolean isMissed(Figure figure) {
    Quantity quantity = figure.quantity();
    boolean said = quantity.kind() == Kind.COUNT || quantity.kind() == Kind.PERCENT;
    boolean telling =
        quantity.value().compareTo(LARGEST_REWORDED) > 0
            || quantity.value().scale() > 0
            || quantity.kind() == Kind.PERCENT;
    boolean whole = quantity.kind() == Kind.PERCENT && quantity.value().compareTo(WHOLE) == 0;
    return quantity.form() == Form.DIGITS && said && telling && !whole;
  }
}
