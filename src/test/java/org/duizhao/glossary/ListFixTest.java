package org.duizhao.glossary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.duizhao.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListFixTest {

  private static final List<String> UNTIDY =
      List.of(
          "zh;\"en\";client;except;until",
          "河长 制;\" river  chief’s “system” \";\"a \"\"b\"\"  c\";;",
          ";;;;",
          "“湖长”制;lake chief（new）;x  ;老湖长制｜新湖长制;2023年3月6日",
          "林长制；;\"over",
          "two lines\";;;",
          "山长制，mountain chief，；,;",
          "田长制;“field” chief;;;");

  private static final List<String> TIDY =
      List.of(
          "zh;\"en\";client;except;until",
          "河长制;\"river chief's \"\"system\"\"\";\"a \"\"b\"\"  c\";;",
          ";;;;",
          "“湖长”制;lake chief (new);x  ;老湖长制|新湖长制;2023-03-06",
          "林长制；;\"over two lines\";;;",
          "山长制，mountain chief，；,;",
          "田长制;\"\"\"field\"\" chief\";;;");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
  void changesOnlyTheCellsConcerned(String charset) throws IOException {
    String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
    Path list = folder.resolve("list.csv");
    Files.write(list, (mark + String.join("\r\n", UNTIDY)).getBytes(Charset.forName(charset)));
    ListFix fix = ListFix.of(list);
    assertEquals(String.join("\r\n", TIDY), fix.text());
    assertArrayEquals(
        (mark + String.join("\r\n", TIDY)).getBytes(Charset.forName(charset)), fix.bytes());
    assertEquals(7, fix.cells());
  }

  @Test
  void keepsTheMarkOfExcel() throws IOException {
    Path list = folder.resolve("list.csv");
    Files.writeString(list, "\uFEFFsep=\t\nzh\ten\n河长制\tchief \n");
    assertEquals("sep=\t\nzh\ten\n河长制\tchief\n", ListFix.of(list).text());
    assertEquals((byte) 0xEF, ListFix.of(list).bytes()[0]);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "河长制，river chief，draft > 河长制,river chief,draft",
        "河长制,river chief，draft > 河长制,river chief,draft",
        "\"河，长\",river chief，draft > \"河，长\",river chief,draft",
        "河，长,river chief > 河，长,river chief",
        "河长制,river，chief,draft > 河长制,\"river, chief\",draft",
      })
  void fullWidthCommas(String row, String mended) throws IOException {
    Path list = folder.resolve("list.csv");
    Files.writeString(list, "zh,en,status\n" + row + "\n");
    assertEquals("zh,en,status\n" + mended + "\n", ListFix.of(list).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh，en，status", "zh,en，status", " zh ， en，status"})
  void fullWidthCommasInTheHeader(String header) throws IOException {
    Path list = folder.resolve("list.csv");
    Files.writeString(list, header + "\n河长制，river chief，draft\n");
    ListFix fix = ListFix.of(list);
    assertEquals(header.replace('，', ',') + "\n河长制,river chief,draft\n", fix.text());
  }

  @Test
  void deletesRowsThatRepeatAnotherWordForWord() throws IOException {
    Path list = folder.resolve("list.csv");
    String rows = "zh,en,client\r\n河长制,river chief,A\r\n河长制,river chief,B\r\n";
    Files.writeString(list, rows + "河长制,\"river chief\",A\r\n湖长制,lake chief,\r\n湖长制,lake chief,");
    ListFix fix = ListFix.of(list);
    assertEquals(rows + "湖长制,lake chief,", fix.text());
    assertEquals(2, fix.rows());
    assertEquals(0, fix.cells());
  }

  @Test
  void leavesAListThatCannotBeReadWholly() throws IOException {
    Path list = folder.resolve("list.csv");
    String text = "zh,en\n河长制,chief \n湖长制,\"lake\" chief\n";
    Files.writeString(list, text);
    assertEquals(text, ListFix.of(list).text());
    assertEquals(0, ListFix.of(list).cells());
    Files.write(list, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0, 1, 2});
    assertThrows(InputException.class, () -> ListFix.of(list));
  }

  /** Rows of random cells: a second fix finds nothing, and all other cells are as they were. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void holdsForAnyCells(int seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < 40; i++) {
      RandomList made = RandomList.of(random);
      Path list = Files.writeString(folder.resolve("list.csv"), made.text());
      assertEquals(made.rows(), raw(list), made.text());
      ListFix fix = ListFix.of(list);
      Files.write(list, fix.bytes());
      List<List<String>> mended = raw(list);
      assertEquals(fix.text(), ListFix.of(list).text(), made.text());
      assertEquals(0, ListFix.of(list).cells(), made.text());
      assertEquals(made.rows().size(), mended.size() + fix.rows(), made.text());
      assertEquals(Set.copyOf(mended).size(), mended.size(), made.text());
      if (fix.rows() > 0) {
        continue;
      }
      int changed = 0;
      for (int row = 0; row < mended.size(); row++) {
        assertEquals(made.rows().get(row).get(2), mended.get(row).get(2), made.text());
        for (int column = 0; column < 3; column++) {
          changed += made.rows().get(row).get(column).equals(mended.get(row).get(column)) ? 0 : 1;
        }
      }
      assertEquals(fix.cells(), changed, made.text());
    }
  }

  private static List<List<String>> raw(Path list) {
    return CsvFile.read(list, problem -> {}).stream()
        .map(row -> row.cells().stream().map(CsvCell::value).toList())
        .toList();
  }

  /** A list with the columns zh, en and client, in one of the kinds of CSV, and its cells. */
  private record RandomList(String text, List<List<String>> rows) {

    private static final List<String> PIECES =
        List.of(
            "河",
            "長",
            "制",
            "a",
            "the ",
            " ",
            "  ",
            "\u00A0",
            "’",
            "“",
            "”",
            "\"",
            "\"\"",
            ",",
            ";",
            "\t",
            "\n",
            "\r\n",
            "（",
            "，",
            "｜",
            "|",
            "\u200B",
            "２",
            "。",
            "B ",
            "\uD83D\uDE00");
    private static final Map<String, List<String>> KINDS =
        Map.of("separators", List.of(",", ";", "\t"), "ends", List.of("\n", "\r\n", "\r"));

    static RandomList of(Random random) {
      String separator = any(random, KINDS.get("separators"));
      String end = any(random, KINDS.get("ends"));
      List<List<String>> rows = new ArrayList<>();
      StringBuilder text = new StringBuilder(String.join(separator, "zh", "en", "client"));
      for (int row = 0; row < 6; row++) {
        List<String> cells = List.of("河" + cell(random), "x" + cell(random), cell(random));
        rows.add(cells);
        List<String> written =
            cells.stream().map(cell -> written(random, cell, separator)).toList();
        text.append(end).append(String.join(separator, written));
      }
      return new RandomList(text.toString(), rows);
    }

    private static String cell(Random random) {
      StringBuilder cell = new StringBuilder();
      for (int n = random.nextInt(6); n > 0; n--) {
        cell.append(any(random, PIECES));
      }
      return cell.toString();
    }

    private static String written(Random random, String cell, String separator) {
      boolean must =
          cell.startsWith("\"")
              || cell.contains(separator)
              || cell.contains("\n")
              || cell.contains("\r");
      return must || random.nextBoolean() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static String any(Random random, List<String> choices) {
      return choices.get(random.nextInt(choices.size()));
    }
  }
}
