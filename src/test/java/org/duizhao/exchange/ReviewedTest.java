package org.duizhao.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.duizhao.align.Bitext;
import org.duizhao.text.Article;
import org.duizhao.text.InputException;
import org.duizhao.text.Segment;
import org.duizhao.text.Segmentation;
import org.duizhao.text.Segmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewedTest {

  private static final Article ZH =
      article("a.zh.txt", "水库今年蓄满了水。\n下游的稻田不再缺水，农民种下了早稻。\n新渠长八公里。它明年通水。\n");
  private static final Article EN =
      article(
          "a.en.txt",
          """
          The reservoir is full this year.

          The paddies no longer lack water. Farmers planted rice.

          The new canal is "eight" kilometres long. It opens next year.
          """);

  @TempDir private Path folder;

  @Test
  void rowsMayBeMergedAndSplitWithinSentences() throws IOException {
    Bilingual read =
        read(
            """
            zh\ten
            水库今年蓄满了水。\tThe reservoir is  full this year.
            下游的稻田不再缺水，\tThe paddies no longer lack water.
            农民种下了早稻。\tFarmers planted rice.
            新渠长八公里。它明年通水。\tThe new canal is “eight” kilometres long. It opens next year.
            """);
    assertEquals(
        """
        水库今年蓄满了水。 = The reservoir is full this year.
        下游的稻田不再缺水， = The paddies no longer lack water.
        农民种下了早稻。 = Farmers planted rice.
        新渠长八公里。+它明年通水。 = The new canal is "eight" kilometres long.+It opens next year.
        """,
        shown(read));
    assertEquals(List.of(), read.remarks());
  }

  @Test
  void rewordedRowsAreNamedAndTakeWhatStandsBetweenTheirNeighbours() throws IOException {
    Bilingual read =
        read(
            """
            zh\ten
            水库今年蓄满了水。\tThe reservoir has filled up.
            下游的稻田不再缺水，农民种下了早稻。\tThe paddies no longer lack water. Farmers planted rice.
            新渠长八公里。它明年通水。\tThe new canal is "eight" kilometres long.
            """);
    assertEquals(
        """
        水库今年蓄满了水。 = The reservoir is full this year.
        下游的稻田不再缺水，农民种下了早稻。 = The paddies no longer lack water.+Farmers planted rice.
        新渠长八公里。+它明年通水。 = The new canal is "eight" kilometres long.
         = It opens next year.
        """,
        shown(read));
    assertEquals(
        List.of(
            "r.tsv:row 2: this English does not stand in a.en.txt; what stands between its"
                + " neighbours is taken",
            "a.en.txt: 1 sentence stands in no row of r.tsv"),
        read.remarks());
  }

  @Test
  void aTableOfOtherArticlesIsRefused() {
    InputException refused =
        assertThrows(
            InputException.class, () -> read("zh\ten\n山路修好了。\tThe mountain road is repaired.\n"));
    assertEquals(
        "r.tsv: 1 of its 1 rows do not stand in a.zh.txt; name the table of these two articles",
        refused.getMessage());
  }

  /** However the text is cut into rows, it comes back whole and cut at their edges. */
  @Test
  void anyCutComesBack() throws IOException {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      List<String> zh = cut(ZH.text().replaceAll("\\s", ""), 4, random);
      List<String> en = cut(EN.text().strip().replaceAll("\\s+", " "), 4, random);
      StringBuilder table = new StringBuilder("zh\ten\n");
      for (int i = 0; i < 4; i++) {
        table.append(zh.get(i)).append('\t').append(en.get(i).replace('"', '“')).append('\n');
      }
      Bilingual read = read(table.toString());
      new Bitext(read.zh(), read.en(), read.beads());
      assertEquals(List.of(), read.remarks(), table::toString);
      assertEquals(4, read.beads().size(), table::toString);
      for (int i = 0; i < 4; i++) {
        String words =
            read.beads().get(i).zh().stream().map(Segment::text).collect(Collectors.joining());
        assertEquals(zh.get(i), words);
      }
    }
  }

  private static List<String> cut(String text, int parts, Random random) {
    List<String> cut = new ArrayList<>();
    int start = 0;
    for (int left = parts; left > 1; left--) {
      // Every part has a letter at least, and leaves some for the others.
      int end = start + 2 + random.nextInt(Math.max(1, (text.length() - start) / left - 2));
      cut.add(text.substring(start, end));
      start = end;
    }
    cut.add(text.substring(start));
    return cut;
  }

  private Bilingual read(String table) throws IOException {
    return Reviewed.read(Files.writeString(folder.resolve("r.tsv"), table), "r.tsv", ZH, EN);
  }

  private static Article article(String name, String text) {
    return new Article(name, text, Segmenter.segments(text, Segmentation.SENTENCES));
  }

  private static String shown(Bilingual read) {
    return read.beads().stream()
        .map(bead -> words(bead.zh()) + " = " + words(bead.en()) + "\n")
        .collect(Collectors.joining());
  }

  private static String words(List<Segment> segments) {
    return segments.stream().map(Segment::text).collect(Collectors.joining("+"));
  }
}
