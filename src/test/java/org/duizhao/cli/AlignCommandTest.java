package org.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlignCommandTest {

  private static final String IDS = "[0]:[0]\n[1]:[1]\n[2]:[2]\n[3]:[3]\n";

  @TempDir private Path folder;
  private Path zh;
  private Path en;

  @BeforeEach
  void write() {
    zh = Texts.write(folder.resolve("school.zh.txt"), Texts.ZH);
    en = Texts.write(folder.resolve("school.en.txt"), Texts.EN);
  }

  @Test
  void idsCountFromZeroChineseFirst() {
    assertEquals(new Run(0, IDS, ""), Run.duizhao("align", "--format=ids", zh, en));
  }

  @Test
  void unrelatedArticlesAreNullBeads() {
    Path recipe = Texts.write(folder.resolve("recipe.en.txt"), Texts.UNRELATED_EN);
    Run run = Run.duizhao("align", "--format=ids", zh, recipe);
    assertEquals(0, run.code());
    assertEquals("duizhao: " + zh + ": not related to " + recipe + "\n", run.err());
    assertTrue(run.out().lines().allMatch(bead -> bead.contains("[]")), run.out());
  }

  @Test
  void wordsOfOnesOwnHelp() {
    Path left = Texts.write(folder.resolve("left.zh"), "阿布卡来了。\n德兰托走了。\n");
    Path right = Texts.write(folder.resolve("right.en"), "Delanto left.\n");
    Path words = Texts.write(folder.resolve("words.tsv"), "德兰托\tDelanto\n");
    Run run = Run.duizhao("align", "--dictionary", words, "--lines", "--format=ids", left, right);
    assertEquals(new Run(0, "[0]:[]\n[1]:[0]\n", ""), run);
    Run refused = Run.duizhao("align", "--dictionary", words, "-o", words, left, right);
    assertEquals(2, refused.code());
    assertTrue(refused.err().contains("this is one of the files to read"), refused.err());
  }

  @Test
  void aMinimumScoreLeavesBeadsOut() {
    assertEquals(new Run(0, "", ""), Run.duizhao("align", "--min-score=1", "--format=ids", zh, en));
    assertEquals(
        new Run(0, IDS, ""), Run.duizhao("align", "--min-score=0.2", "--format=ids", zh, en));
  }

  @Test
  void linesAreSegmentsEmptyOnesToo() {
    Run run = Run.duizhao("align", "--lines", "--format=ids", zh, en);
    assertEquals("[0]:[0]\n[1]:[1]\n[2]:[2]\n[3]:[3]\n", run.out());
    Path longer = Texts.write(folder.resolve("longer.zh"), "\n\n" + Texts.ZH);
    String ids = Run.duizhao("align", "--lines", "--format=ids", longer, en).out();
    List<Integer> numbers =
        Stream.of(ids.replaceAll(":.*", "").split("\\D+", -1))
            .filter(word -> !word.isEmpty())
            .map(Integer::valueOf)
            .toList();
    assertEquals(List.of(0, 1, 2, 3, 4, 5), numbers);
  }

  @ParameterizedTest
  @CsvSource({
    "table, 校长林晓梅说",
    "tsv, '新校舍有18间教室和一个操场。\tThe new building has 18 classrooms and a playground.'",
    "json, '\"endLine\" : 4'",
    "tmx, '<seg>校长林晓梅说，孩子们非常高兴。</seg>'",
    "csv, '4,校长林晓梅说，孩子们非常高兴。,'",
    "xliff, '<source>校长林晓梅说，孩子们非常高兴。</source>'",
    "md, '| 4 | 校长林晓梅说，孩子们非常高兴。 |'",
    "html, '<td lang=\"zh\">校长林晓梅说，孩子们非常高兴。</td>'"
  })
  void everyFormatHoldsTheTexts(String format, String words) {
    Run run = Run.duizhao("align", "--format", format, zh, en);
    assertEquals(0, run.code());
    assertTrue(run.out().contains(words), run.out());
    Path file = folder.resolve("out/of/sight");
    assertEquals(new Run(0, "", ""), Run.duizhao("align", "--format", format, "-o", file, zh, en));
    assertEquals(run.out(), Texts.read(file));
  }

  @ParameterizedTest
  @CsvSource({"out.tmx, tmx", "out.XLF, xliff", "out.md, md", "out, table", "out.zh, table"})
  void theExtensionOfTheOutputChoosesTheFormat(String name, String format) {
    Path file = folder.resolve("made").resolve(name);
    assertEquals(new Run(0, "", ""), Run.duizhao("align", "-o", file, zh, en));
    assertEquals(Run.duizhao("align", "-f", format, zh, en).out(), Texts.read(file));
    Run.duizhao("align", "-f", "ids", "-o", file, zh, en);
    assertEquals(IDS, Texts.read(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx"})
  void whatIsNoTextIsOnlyWrittenToFiles(String format) throws IOException {
    assertEquals(
        new Run(
            2,
            "",
            "duizhao: --format "
                + format
                + ": this is no text to print; name a file with -o FILE."
                + format
                + "\n"),
        Run.duizhao("align", "--format", format, zh, en));
    Path file = folder.resolve("review." + format);
    assertEquals(new Run(0, "", ""), Run.duizhao("align", "-o", file, zh, en));
    assertEquals("PK", Files.readString(file, StandardCharsets.ISO_8859_1).substring(0, 2));
  }

  @Test
  void theVariantOfEnglishIsNamed() {
    String tmx = Run.duizhao("align", "-f", "tmx", "--variant", "en-GB", zh, en).out();
    assertTrue(tmx.contains("xml:lang=\"en-GB\""), tmx);
    Run refused = Run.duizhao("align", "--variant", "en-AU", zh, en);
    assertEquals(2, refused.code());
    assertTrue(refused.err().contains("no variant 'en-AU' of English"), refused.err());
  }

  @Test
  void jsonNamesPairFilesAndPlaces() throws IOException {
    JsonNode json = new ObjectMapper().readTree(Run.duizhao("align", "-fjson", zh, en).out());
    JsonNode pair = json.at("/pairs/0");
    assertEquals("school", pair.get("name").asText());
    assertEquals(zh.toString(), pair.get("zh").asText());
    assertEquals(en.toString(), pair.get("en").asText());
    JsonNode bead = pair.at("/beads/3");
    assertEquals("校长林晓梅说，孩子们非常高兴。", bead.at("/zh/0/text").asText());
    assertEquals(4, bead.at("/zh/0/line").asInt());
    assertEquals(16, bead.at("/zh/0/column").asInt());
    assertEquals(31, bead.at("/zh/0/endColumn").asInt());
    assertTrue(bead.get("score").asDouble() > 0.5);
  }

  @ParameterizedTest
  @CsvSource({
    "a.zh.txt, a.en.txt, a",
    "a.zh, a.en, a",
    "deep/a.zh.md, deep/a.en.txt, deep/a",
    "zh/a.txt, en/a.txt, a",
    "zh/2024/a.txt, en/2024/a.txt, 2024/a",
    "2024/zh/a, 2024/en/a, 2024/a",
    "zh/a.zh.txt, en/a.en.txt, a",
    "a.b.zh.txt, a.b.en.txt, a.b"
  })
  void findsThePairsOfAFolder(String zhFile, String enFile, String name) {
    Path articles = folder.resolve("articles");
    Texts.write(articles.resolve(zhFile), Texts.ZH);
    Texts.write(articles.resolve(enFile), Texts.EN);
    Texts.write(articles.resolve("README.md"), "no article");
    Texts.write(articles.resolve(".git/a.zh.txt"), "hidden");
    Path out = folder.resolve("out");
    Run run = Run.duizhao("align", "--format=ids", "-o", out, articles);
    assertEquals(new Run(0, "", ""), run);
    assertEquals(IDS, Texts.read(out.resolve(name + ".align")));
  }

  @Test
  void aFolderMayBeALink() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder);
    assertTrue(Run.duizhao("align", "--format=json", link).out().contains("\"name\" : \"school\""));
  }

  @Test
  void straysAreReported() {
    Path late = Texts.write(folder.resolve("late.zh.txt"), Texts.ZH);
    Path early = Texts.write(folder.resolve("early.en.txt"), Texts.EN);
    Path second = Texts.write(folder.resolve("school.zh.txt~1"), Texts.ZH);
    Path third = Texts.write(folder.resolve("zh/school.txt"), Texts.ZH);
    Run run = Run.duizhao("align", folder);
    assertEquals(0, run.code());
    assertEquals(
        List.of(
            "duizhao: " + second + ": belongs to the same pair as " + zh + "; left out",
            "duizhao: " + third + ": belongs to the same pair as " + zh + "; left out",
            "duizhao: " + early + ": no Chinese file beside it; left out",
            "duizhao: " + late + ": no English file beside it; left out"),
        run.err().lines().toList());
  }

  @Test
  void aListNamesPairsFromItsOwnFolder() {
    Path list =
        Texts.write(
            folder.resolve("lists/pairs.csv"),
            "zh,en,name,desk\n../school.zh.txt," + en + ",2024/9/school,local\n");
    Path out = folder.resolve("out");
    Run run = Run.duizhao("align", "--format=ids", "-o", out, "--pairs", list);
    assertEquals(new Run(0, "", ""), run);
    assertEquals(IDS, Texts.read(out.resolve("2024/9/school.align")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ids", "tsv"})
  void aBrokenPairDoesNotStopTheOthers(String format) throws IOException {
    Path list =
        Texts.write(
            folder.resolve("pairs.csv"),
            "zh,en,name\nnone.zh,school.en.txt,a\nschool.zh.txt,school.en.txt,b\n");
    Path out = folder.resolve("out");
    Run run = Run.duizhao("align", "--format", format, "-o", out, "--pairs", list);
    String message = "duizhao: " + folder.resolve("none.zh") + ": no such file; check the path\n";
    assertEquals(new Run(2, "", message), run);
    try (Stream<Path> files = Files.walk(out)) {
      Path only = format.equals("ids") ? out.resolve("b.align") : out;
      assertEquals(List.of(only), files.filter(Files::isRegularFile).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "GBK", "UTF-16LE", "UTF-16"})
  void readsOtherEncodings(String charset) {
    Texts.write(zh, Texts.ZH.getBytes(Charset.forName(charset)));
    assertTrue(Run.duizhao("align", "--format=tsv", zh, en).out().contains("孩子们非常高兴"));
  }

  @Test
  void readsBig5() {
    String traditional = "河口小學遷入新校舍\n\n9月1日，河口小學的340名學生走進了新校舍。\n新校舍有18間教室和一個操場。校長林曉梅說，孩子們非常高興。\n";
    Texts.write(zh, traditional.getBytes(Charset.forName("Big5")));
    assertTrue(Run.duizhao("align", "--format=tsv", zh, en).out().contains("孩子們非常高興"));
  }

  @Test
  void anOutputReplacesTheFileThatALinkNames() throws IOException {
    Path file = Texts.write(folder.resolve("real/out.tsv"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("out.tsv"), file);
    Run.duizhao("align", "--format=tsv", "-o", link, zh, en);
    assertTrue(Files.isSymbolicLink(link));
    assertFalse(Texts.read(file).contains("old"));
    assertEquals(Files.getPosixFilePermissions(zh), Files.getPosixFilePermissions(file));
  }
}
