package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.duizhao.glossary.Problem.Level;
import org.duizhao.glossary.Term.Status;

/**
 * Compares the rows of one phrase, in whatever script and list it stands: rows twice, rows that
 * contradict each other, and barred forms that allowed ones contain.
 */
final class PhraseLint {

  private final Map<String, List<Listed>> earlier = new HashMap<>();
  private final Consumer<Problem> problems;

  PhraseLint(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /** Compares a row with those before it. */
  void add(Listed listed) {
    List<Listed> others = earlier.computeIfAbsent(listed.key(), zh -> new ArrayList<>());
    others.stream().filter(listed::meets).forEach(other -> pair(other, listed));
    others.add(listed);
  }

  private void pair(Listed first, Listed second) {
    Term a = first.term();
    Term b = second.term();
    String there = first.seenFrom(second);
    boolean same = a.en().equals(b.en());
    if (same && a.status() == b.status()) {
      twice(first, second);
    } else if (a.status() == Status.PREFERRED && b.status() == Status.PREFERRED) {
      String what = b.zh() + " has a preferred form on " + there + ", \"" + a.en() + "\"";
      boolean elsewhere = !first.row().file().equals(second.row().file());
      tell(second, elsewhere ? Level.WARNING : Level.ERROR, what, "make one of them admitted");
    } else if (a.isBarred() != b.isBarred()) {
      barred(first, second);
    } else if (same) {
      String what = "\"" + b.en() + "\" is " + a.status().word() + " on " + there;
      tell(second, Level.WARNING, what, "delete one");
    }
  }

  private void twice(Listed first, Listed second) {
    CsvRow row = second.row();
    String what = second.term().zh() + " = " + second.term().en() + " stands on ";
    boolean whole =
        first.row().file().equals(row.file()) && first.row().values().equals(row.values());
    problems.accept(
        new Problem(
            row.file(),
            row.line(),
            row.place("en"),
            Level.WARNING,
            what + first.seenFrom(second),
            "delete one",
            whole));
  }

  /** Compares a barred and an allowed row. */
  private void barred(Listed first, Listed second) {
    Term barred = first.term().isBarred() ? first.term() : second.term();
    Term allowed = first.term().isBarred() ? second.term() : first.term();
    EnglishText form = EnglishText.of(allowed.en());
    if (allowed.en().equalsIgnoreCase(barred.en())
        && Form.of(allowed).isIn(EnglishText.of(barred.en()))) {
      String what = "\"" + second.term().en() + "\" is both barred and allowed, here and on ";
      tell(second, Level.ERROR, what + first.seenFrom(second), "delete one");
    } else if (Form.of(barred).isIn(form) && form.words().size() > Form.of(barred).words().size()) {
      String what =
          "the %s \"%s\" is part of the %s \"%s\" (%s)"
              .formatted(
                  barred.status().word(),
                  barred.en(),
                  allowed.status().word(),
                  allowed.en(),
                  first.seenFrom(second));
      tell(second, Level.NOTE, what, "list every allowed form that holds it, or bar a longer one");
    }
  }

  private void tell(Listed at, Level level, String what, String remedy) {
    problems.accept(Problem.at(at.row(), "en", level, what, remedy));
  }
}
