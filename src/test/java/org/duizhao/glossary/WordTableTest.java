package org.duizhao.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duizhao.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordTableTest {

  @TempDir Path folder;

  @Test
  void readsTabsAndCommas() throws IOException {
    List<Rendering> words =
        List.of(new Rendering("断头路", "dead-end road"), new Rendering("滨河大道", "Binhe Avenue"));
    assertEquals(words, WordTable.read(file("断头路\tdead-end road\n\n滨河大道\tBinhe Avenue\n")));
    assertEquals(words, WordTable.read(file("zh,en\n断头路,dead-end road\n滨河大道,Binhe Avenue,x\n")));
  }

  @Test
  void saysWhereALineIsNoPair() throws IOException {
    assertEquals(
        ":2: not a Chinese word and its English; write the Chinese, a tab or a comma, and the"
            + " English",
        message("断头路,dead-end road\n滨河大道\n"));
    assertEquals(
        ":1: road is not Chinese; write the Chinese, a tab or a comma, and the English",
        message("road,断头路\n"));
    assertEquals(
        ": no words in this list; write the Chinese, a tab or a comma, and the English",
        message("\n"));
  }

  private String message(String text) throws IOException {
    Path file = file(text);
    var e = assertThrows(InputException.class, () -> WordTable.read(file));
    return e.getMessage().replace(file.toString(), "");
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("words"), text);
  }
}
