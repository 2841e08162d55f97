package org.duizhao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  @Test
  void countsCells() {
    assertEquals(3, Columns.width("abc"));
    assertEquals(6, Columns.width("茶馆。"));
    assertEquals(4, Columns.width("Ｌａ"));
    assertEquals(1, Columns.width("e\u0301"));
    assertEquals(2, Columns.width("𠮷"));
    assertEquals(2, Columns.width("😀"));
  }

  @Test
  void breaksEnglishAtSpaces() {
    assertEquals(
        List.of("The keeper", "of the", "canal"), Columns.wrap("The keeper of the canal", 10));
  }

  @Test
  void breaksChineseAnywhereButBeforeClosingPunctuation() {
    assertEquals(List.of("水又清", "了。茶", "馆开张"), Columns.wrap("水又清了。茶馆开张", 6));
    assertEquals(List.of("清", "了，", "茶馆"), Columns.wrap("清了，茶馆", 4));
  }

  @Test
  void cutsAWordThatFitsNoLine() {
    assertEquals(List.of("cana", "lkee", "per"), Columns.wrap("canalkeeper", 4));
  }

  @Test
  void anythingIsWrappedWithinTheCellsAndWhole() {
    Random random = new Random(7);
    String letters = "ab 水，。“”（）-e\u0301😀𠮷12";
    int[] points = letters.codePoints().toArray();
    for (int n = 0; n < 2000; n++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(random.nextInt(30), 0, points.length)
          .forEach(i -> text.appendCodePoint(points[i]));
      int cells = 2 + random.nextInt(12);
      List<String> lines = Columns.wrap(text.toString(), cells);
      assertTrue(lines.stream().allMatch(line -> Columns.width(line) <= cells), text.toString());
      assertEquals(text.toString().replace(" ", ""), String.join("", lines).replace(" ", ""));
    }
  }

  @Test
  void nothingSteersTheTerminal() {
    assertEquals("a [31mb c", Columns.printable("a\u001b[31mb\r\nc"));
  }
}
