package org.duizhao.glossary;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.duizhao.glossary.Problem.Level;
import org.duizhao.text.Script;

/** What can be said of a row without knowing the others. */
final class RowLint {

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");
  private static final Pattern CHINESE_MARKS =
      Pattern.compile("[\\p{InCJK_Symbols_and_Punctuation}\\p{InHalfwidth_and_Fullwidth_Forms}…]");
  private static final Pattern ENGLISH_WORDS =
      Pattern.compile("\\p{IsLatin}{2,}[\\s\\p{Z}]+\\p{IsLatin}{2,}");
  private static final Pattern FOREIGN =
      Pattern.compile("[\\p{L}&&[^\\p{IsLatin}\\p{IsHan}\\p{IsGreek}\\p{IsCommon}]]");
  private static final Pattern DAMAGED =
      Pattern.compile("\uFFFD|锟斤拷|\\?{3}|^#(?:NAME\\?|REF!|VALUE!|N/A|NULL!|DIV/0!)$");
  private static final Pattern MARKUP =
      Pattern.compile("&(?:#\\d+|#x\\p{XDigit}+|[a-z]+);|</?[a-z]+/?>");
  private static final Pattern SEVERAL_EN = Pattern.compile("[;|]| / ");
  private static final Pattern SEVERAL_ZH = Pattern.compile("[;；|｜/]");

  private final LocalDate today;
  private final Consumer<Problem> problems;

  RowLint(LocalDate today, Consumer<Problem> problems) {
    this.today = today;
    this.problems = problems;
  }

  /** Looks at the cells; {@code mended} as the repairs leave them. */
  void row(CsvRow row, String zh, String en) {
    chinese(row, zh);
    english(row, en);
    except(row, zh);
    dates(row);
  }

  private void chinese(CsvRow row, String zh) {
    if (DAMAGED.matcher(zh).find()) {
      tell(row, "zh", Level.ERROR, "damaged characters in \"" + zh + "\"", "type them again");
    } else if (!zh.isEmpty() && !HAN.matcher(zh).find()) {
      boolean swapped = HAN.matcher(row.cell("en")).find();
      tell(
          row,
          "zh",
          swapped ? Level.ERROR : Level.WARNING,
          "no Chinese character in \"" + zh + "\"",
          swapped ? "the Chinese stands under en: swap them" : "write it as Chinese texts do");
    } else if (ENGLISH_WORDS.matcher(zh).find()) {
      warn(row, "zh", "English in the Chinese \"" + zh + "\"", "keep the Chinese alone");
    } else if (FOREIGN.matcher(zh).find()) {
      warn(row, "zh", "letters of another script in \"" + zh + "\"", "type them again");
    } else if (SEVERAL_ZH.matcher(zh).find()) {
      warn(row, "zh", "several phrases in \"" + zh + "\"", "give each a row of its own");
    }
    mixed(row, "zh");
    mixed(row, "except");
  }

  private void mixed(CsvRow row, String column) {
    String cell = row.cell(column);
    if (Script.isMixed(cell)) {
      String what = "traditional and simplified characters in \"" + cell + "\"";
      warn(row, column, what, "write it in one of them; both are found");
    }
  }

  private void english(CsvRow row, String en) {
    if (en.isEmpty()) {
      return;
    }
    if (DAMAGED.matcher(en).find()) {
      tell(row, "en", Level.ERROR, "damaged characters in \"" + en + "\"", "type them again");
    } else if (HAN.matcher(en).find()) {
      String what = "Chinese characters in the English \"" + en + "\"";
      tell(row, "en", Level.ERROR, what, "translate them");
    } else if (!LETTER.matcher(en).find()) {
      tell(row, "en", Level.ERROR, "no word in \"" + en + "\"", "add one or delete the line");
    } else if (CHINESE_MARKS.matcher(en).find()) {
      warn(row, "en", "Chinese punctuation in \"" + en + "\"", "write what English writes");
    } else if (FOREIGN.matcher(en).find()) {
      warn(row, "en", "letters of another script in \"" + en + "\"", "type them again");
    } else if (MARKUP.matcher(en).find()) {
      warn(row, "en", "markup in \"" + en + "\"", "write the character itself");
    } else if (SEVERAL_EN.matcher(en).find()) {
      warn(row, "en", "several renderings in \"" + en + "\"", "give each a row of its own");
    }
    sourced(row, en);
  }

  private void sourced(CsvRow row, String en) {
    boolean preferred =
        List.of("", "preferred").contains(row.cell("status").toLowerCase(Locale.ROOT));
    if (preferred && row.columns().containsKey("source") && row.cell("source").isEmpty()) {
      String what = "no source for the preferred \"" + en + "\"";
      tell(row, "source", Level.NOTE, what, "name who uses it, or list it as draft");
    }
  }

  private void except(CsvRow row, String zh) {
    String key = TermFinder.key(zh);
    for (String longer : TermRows.except(row.cell("except"))) {
      String within = TermFinder.key(longer);
      if (within.equals(key)) {
        tell(
            row,
            "except",
            Level.ERROR,
            zh + " is its own exception",
            "delete it, or it never counts");
      } else if (!key.isEmpty() && !within.contains(key)) {
        String what = "\"" + longer + "\" does not contain " + zh;
        warn(row, "except", what, "list longer strings that do, with | between");
      }
    }
  }

  private void dates(CsvRow row) {
    Optional<LocalDate> since = date(row, "since");
    Optional<LocalDate> until = date(row, "until");
    if (since.isPresent() && until.isPresent() && since.get().isAfter(until.get())) {
      String what = "valid until " + until.get() + ", before it begins on " + since.get();
      tell(row, "until", Level.ERROR, what, "are they swapped?");
    } else if (until.isPresent() && until.get().isBefore(today)) {
      String what = row.cell("zh") + " = " + row.cell("en") + " has expired on " + until.get();
      tell(row, "until", Level.NOTE, what, "keep it only for older articles");
    }
  }

  private Optional<LocalDate> date(CsvRow row, String column) {
    String cell = ListedDate.normal(FullWidth.narrow(row.cell(column)));
    Optional<LocalDate> date = ListedDate.of(cell);
    if (!cell.isEmpty() && date.isEmpty()) {
      String what = "\"" + cell + "\" is no date";
      tell(row, column, Level.ERROR, what, "write it as " + ListedDate.FORM);
    }
    return date;
  }

  private void warn(CsvRow row, String column, String what, String remedy) {
    tell(row, column, Level.WARNING, what, remedy);
  }

  private void tell(CsvRow row, String column, Level level, String what, String remedy) {
    problems.accept(Problem.at(row, column, level, what, remedy));
  }
}
