package org.duizhao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ScriptTest {

  @Test
  void simplifiesCharByChar() {
    assertEquals("台湾经济发展后，关于个体户的税征收", Script.simplify("臺灣經濟發展後，關於個體戶的稅徵收"));
  }

  @Test
  void makesFullWidthDigitsAndLettersAscii() {
    assertEquals("GDP增长5．3%，（见表A）z9", Script.simplify("ＧＤＰ增长５．３%，（见表Ａ）ｚ９"));
  }

  @Test
  void leavesSimplifiedTextAlone() {
    for (String text : new String[] {"", "plain ASCII", "著名的乾坤湾，镕喆。", "“”——……𠮷"}) {
      assertSame(text, Script.simplify(text));
    }
  }

  @Test
  void keepsOffsets() {
    String text = "𠮷在國內，鐽與鿭";
    assertEquals(text.length(), Script.simplify(text).length());
  }

  @Test
  void tellsTraditionalTextByItsCharacters() {
    assertTrue(Script.isTraditional("河口小學遷入新校舍，GDP成長5％"));
    assertTrue(Script.isTraditional("國家與社會的著作，引了一個“国”字"));
    assertFalse(Script.isTraditional("河口小学迁入新校舍，引了一個“國”字，学者说"));
    assertFalse(Script.isTraditional("一二三 plain"));
  }

  @Test
  void hasTheTableOfTheLibrary() throws IOException {
    try (InputStream table = Script.class.getResourceAsStream("simplified.txt")) {
      assertEquals(
          ScriptCompiler.table(), new String(table.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
