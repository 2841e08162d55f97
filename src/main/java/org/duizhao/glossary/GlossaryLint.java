package org.duizhao.glossary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.duizhao.glossary.Term.Status;
import org.duizhao.text.InputException;

/**
 * Says all that is wrong with one list, in the order of its lines: errors are what reading it stops
 * at and rows that contradict each other, warnings what is seldom meant.
 */
public final class GlossaryLint {

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern FULL_WIDTH =
      Pattern.compile("[\\p{InCJK_Symbols_and_Punctuation}\\p{InHalfwidth_and_Fullwidth_Forms}]");
  private static final Pattern STRAY_SPACE = Pattern.compile("^\\s|\\s$|\\s\\s");
  private static final Pattern ARTICLE = Pattern.compile("^(?i:the)\\s");
  private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, List<Listed>> earlier = new HashMap<>();

  private GlossaryLint() {}

  private record Listed(CsvRow row, Term term) {}

  /**
   * Lints one list.
   *
   * @throws InputException if the file cannot be read or is not UTF-8
   */
  public static List<Problem> lint(Path file) {
    GlossaryLint lint = new GlossaryLint();
    TermRows terms = new TermRows(lint.problems::add);
    for (CsvRow row : CsvFile.read(file, lint.problems::add)) {
      lint.spaces(row);
      terms.term(row).ifPresent(term -> lint.term(new Listed(row, term)));
    }
    lint.problems.sort(Comparator.comparingInt(Problem::line));
    return List.copyOf(lint.problems);
  }

  private void spaces(CsvRow row) {
    for (String column : List.of("zh", "en")) {
      if (STRAY_SPACE.matcher(row.raw(column)).find()) {
        warning(row, "stray spaces in \"" + row.raw(column) + "\"", "delete them");
      }
    }
  }

  private void term(Listed listed) {
    chinese(listed);
    english(listed);
    Term term = listed.term();
    if (term.status() == Status.PREFERRED && term.source().isEmpty()) {
      warning(
          listed.row(),
          "no source for the preferred \"" + term.en() + "\"",
          "name who uses it, or list it as draft");
    }
    List<Listed> others =
        earlier.computeIfAbsent(TermFinder.key(term.zh()), zh -> new ArrayList<>());
    others.forEach(other -> pair(other, listed));
    others.add(listed);
  }

  private void chinese(Listed listed) {
    String zh = listed.term().zh();
    if (!HAN.matcher(zh).find()) {
      warning(listed.row(), "no Chinese character in \"" + zh + "\"", "are zh and en swapped?");
    } else if (zh.codePointCount(0, zh.length()) == 1) {
      warning(
          listed.row(), zh + " is a single character, part of many words", "list a longer phrase");
    }
  }

  private void english(Listed listed) {
    String en = listed.term().en();
    if (HAN.matcher(en).find()) {
      error(listed.row(), "Chinese characters in the English \"" + en + "\"", "translate them");
    } else if (FULL_WIDTH.matcher(en).find()) {
      warning(listed.row(), "full-width marks in \"" + en + "\"", "write them half-width");
    } else if (ARTICLE.matcher(en).find()) {
      warning(listed.row(), "an article before \"" + en + "\"", "delete it: an article is free");
    } else if (!LETTER.matcher(en).find()) {
      error(listed.row(), "no word in \"" + en + "\"", "add one or delete the line");
    }
  }

  /** Compares two rows of one phrase. */
  private void pair(Listed first, Listed second) {
    Term a = first.term();
    Term b = second.term();
    String line = "line " + first.row().line();
    if (a.en().equals(b.en()) && a.status() == b.status()) {
      warning(second.row(), b.zh() + " = " + b.en() + " stands on " + line, "delete one");
    } else if (a.status() == Status.PREFERRED && b.status() == Status.PREFERRED) {
      error(
          second.row(),
          b.zh() + " has a preferred form on " + line + ", \"" + a.en() + "\"",
          "make one of them admitted");
    } else if (a.isBarred() != b.isBarred()) {
      Term barred = a.isBarred() ? a : b;
      Term allowed = a.isBarred() ? b : a;
      if (allowed.en().equalsIgnoreCase(barred.en())
          && Form.of(allowed).isIn(EnglishText.of(barred.en()))) {
        error(
            second.row(),
            "\"" + b.en() + "\" is both barred and allowed, here and on " + line,
            "delete one");
      }
    }
  }

  private void error(CsvRow row, String what, String remedy) {
    problems.add(new Problem(row.file(), row.line(), what, remedy, true));
  }

  private void warning(CsvRow row, String what, String remedy) {
    problems.add(new Problem(row.file(), row.line(), what, remedy, false));
  }
}
