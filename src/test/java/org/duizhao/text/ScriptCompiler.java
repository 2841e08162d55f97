package org.duizhao.text;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compiles the table of traditional and simplified characters from ICU4J, a pair a line.
 *
 * <p>Usage: ScriptCompiler OUT.txt.
 */
public final class ScriptCompiler {

  private ScriptCompiler() {}

  public static void main(String[] args) throws IOException {
    Files.writeString(Path.of(args[0]), table());
  }

  static String table() {
    Transliterator simplifier = Transliterator.getInstance("Traditional-Simplified");
    StringBuilder table = new StringBuilder();
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (Character.isIdeographic(c) && Script.isTraditional(c)) {
        String simple = simplifier.transliterate(String.valueOf(c));
        if (simple.length() == 1 && simple.charAt(0) != c) {
          table.append(c).append(simple).append('\n');
        }
      }
    }
    return table.toString();
  }
}
