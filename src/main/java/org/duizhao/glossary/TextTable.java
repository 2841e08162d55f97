package org.duizhao.glossary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.duizhao.glossary.Table.Line;
import org.duizhao.text.InputException;

/**
 * Reads text whose cells stand between tabs, semicolons or commas, whichever its first line has: a
 * tab counts before the others, as it is never part of a term. Tabs without a header are OmegaT's
 * kind, in which quotation marks mean themselves and lines with # are comments.
 */
final class TextTable {

  private static final Pattern TOLD = Pattern.compile("sep=(.)\\R");
  private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

  private TextTable() {}

  static Table parse(Path file, String text) {
    Matcher told = TOLD.matcher(text);
    if (told.lookingAt()) {
      return quoted(file, text.substring(told.end()), told.group(1).charAt(0), 2);
    }
    String first =
        text.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .findFirst()
            .orElse("");
    char separator = separator(QUOTED.matcher(first).replaceAll("x"));
    return separator == '\t' && !ColumnNames.isHeader(Arrays.asList(first.split("\t", -1)))
        ? plain(file, text)
        : quoted(file, text, separator, 1);
  }

  private static char separator(String line) {
    if (line.indexOf('\t') >= 0) {
      return '\t';
    }
    long semicolons = line.chars().filter(c -> c == ';').count();
    return semicolons > line.chars().filter(c -> c == ',').count() ? ';' : ',';
  }

  private static Table plain(Path file, String text) {
    String[] texts = LINE_END.split(text, -1);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].startsWith("#")) {
        lines.add(new Line(i + 1, Arrays.asList(texts[i].split("\t", -1))));
      }
    }
    return new Table(file, lines);
  }

  private static Table quoted(Path file, String text, char separator, int firstLine) {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
    List<Line> lines = new ArrayList<>();
    int number = firstLine;
    try (CSVParser parser = CSVParser.parse(text, format)) {
      for (CSVRecord cells : parser) {
        lines.add(new Line(number, cells.toList()));
        number = firstLine + (int) parser.getCurrentLineNumber();
      }
      return new Table(file, lines);
    } catch (IOException | UncheckedIOException e) {
      throw new InputException(
          file + ":" + number,
          "a quotation mark is out of place",
          "put the whole cell in quotes and double the quotes inside it",
          e);
    }
  }
}
