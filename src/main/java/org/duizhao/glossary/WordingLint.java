package org.duizhao.glossary;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.duizhao.glossary.Problem.Level;
import org.duizhao.text.Script;

/**
 * What is wrong with the Chinese and the English of a row: damaged characters, the wrong script,
 * several phrases in a cell.
 */
final class WordingLint {

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

  private final Consumer<Problem> problems;

  WordingLint(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /** Looks at a row's cells, zh and en being as the repairs leave them. */
  void row(CsvRow row, String zh, String en) {
    chinese(row, zh);
    mixed(row, "zh");
    mixed(row, "except");
    english(row, en);
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
  }

  private void warn(CsvRow row, String column, String what, String remedy) {
    tell(row, column, Level.WARNING, what, remedy);
  }

  private void tell(CsvRow row, String column, Level level, String what, String remedy) {
    problems.accept(Problem.at(row, column, level, what, remedy));
  }
}
