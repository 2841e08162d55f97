package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duizhao.glossary.Problem.Level;

/**
 * What is wrong with phrases inside longer ones, of whatever list, and inside longer words of a
 * lexicon. Of a phrase in several rows it is said at the first.
 */
final class WithinLint {

  private static final int MOST_WORDS = 6;

  private final List<Listed> rows;
  private final Map<String, Entry> phrases = new HashMap<>();
  private final KnownWords words;

  /**
   * @param beside the lists in force beside the linted ones
   * @param rows the rows of those
   */
  WithinLint(Glossary beside, List<Listed> rows, KnownWords words) {
    this.rows = rows;
    this.words = words;
    beside.entries().forEach(entry -> phrases.put(TermFinder.key(entry.zh()), entry));
    rows.stream()
        .collect(Collectors.groupingBy(Listed::key))
        .forEach(
            (key, listed) -> {
              List<Term> terms = listed.stream().map(Listed::term).toList();
              phrases.put(key, new Entry(terms.get(0).zh(), terms));
            });
  }

  List<Problem> problems() {
    NestedTerms nested = new NestedTerms(phrases);
    ShortTerms shorts = new ShortTerms(phrases, words);
    List<Problem> problems = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Listed listed : rows) {
      for (Term barred : nested.clashes(listed.term())) {
        problems.add(clash(listed, barred));
      }
      if (seen.add(listed.key())) {
        for (Entry inside : nested.renderedOtherwise(phrases.get(listed.key()))) {
          problems.add(otherwise(listed, inside));
        }
        problems.addAll(tooShort(listed, shorts.counterexamples(listed.key())));
      }
    }
    return problems;
  }

  private static Problem clash(Listed longer, Term barred) {
    String what =
        "\"%s\" holds \"%s\", which is %s for %s (%s)"
            .formatted(
                longer.term().en(), barred.en(), barred.status().word(), barred.zh(), barred.row());
    String remedy = "where both stand in a sentence it is reported: bar a longer form";
    return Problem.at(longer.row(), "en", Level.WARNING, what, remedy);
  }

  private static Problem otherwise(Listed longer, Entry inside) {
    Term term = inside.allowed().get(0);
    String what =
        "%s holds %s, but renders it in other words than \"%s\" (%s)"
            .formatted(longer.term().zh(), inside.zh(), term.en(), term.row());
    return Problem.at(longer.row(), "en", Level.NOTE, what, "is that meant?");
  }

  private static List<Problem> tooShort(Listed listed, List<String> longer) {
    String zh = listed.term().zh();
    boolean single = listed.key().codePointCount(0, listed.key().length()) == 1;
    if (longer.isEmpty() && single && !listed.term().isBarred()) {
      String what = zh + " is a single character, part of many words";
      return List.of(Problem.at(listed.row(), "zh", Level.WARNING, what, "list a longer phrase"));
    }
    if (longer.isEmpty()) {
      return List.of();
    }
    String shown = String.join(", ", longer.subList(0, Math.min(MOST_WORDS, longer.size())));
    String more =
        longer.size() > MOST_WORDS ? " and " + (longer.size() - MOST_WORDS) + " more" : "";
    String what = zh + " fires in longer words too: " + shown + more;
    String remedy =
        longer.size() > MOST_WORDS
            ? "list a longer phrase"
            : "put under except: " + String.join("|", longer);
    Level level = single ? Level.WARNING : Level.NOTE;
    return List.of(Problem.at(listed.row(), "zh", level, what, remedy));
  }
}
