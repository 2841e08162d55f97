package org.duizhao.glossary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.duizhao.text.InputException;

/**
 * A user's word list: a word or phrase and its English a line, in two columns with a tab or a comma
 * between them, in UTF-8. A first line {@code zh,en} is passed over, and so are empty lines.
 */
public final class WordTable {

  private static final String REMEDY = "write the Chinese, a tab or a comma, and the English";

  private WordTable() {}

  /**
   * Reads a list.
   *
   * @throws InputException at the first line that is not a pair of words, with file and line
   */
  public static List<Rendering> read(Path file) {
    String text = Utf8.read(file);
    String firstLine = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    CSVFormat format = firstLine.indexOf('\t') >= 0 ? CSVFormat.TDF : CSVFormat.RFC4180;
    List<Rendering> words = new ArrayList<>();
    int line = 1;
    try (CSVParser parser = CSVParser.parse(text, format)) {
      for (CSVRecord cells : parser) {
        boolean header = line == 1 && cells.get(0).strip().equalsIgnoreCase("zh");
        if (!header && !cells.stream().allMatch(String::isBlank)) {
          words.add(rendering(file, line, cells));
        }
        line = (int) parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException | UncheckedIOException e) {
      throw new InputException(file + ":" + line, "a quotation mark is out of place", REMEDY, e);
    }
    if (words.isEmpty()) {
      throw new InputException(file.toString(), "no words in this list", REMEDY);
    }
    return words;
  }

  private static Rendering rendering(Path file, int line, CSVRecord cells) {
    String where = file + ":" + line;
    if (cells.size() < 2 || cells.get(0).isBlank() || cells.get(1).isBlank()) {
      throw new InputException(where, "not a Chinese word and its English", REMEDY);
    }
    Rendering rendering = new Rendering(cells.get(0).strip(), cells.get(1).strip());
    if (rendering.zh().codePoints().noneMatch(Character::isIdeographic)) {
      throw new InputException(where, rendering.zh() + " is not Chinese", REMEDY);
    }
    return rendering;
  }
}
