package org.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {

  /** Typed by a tired translator: one misspelling, one wrong article. */
  private static final String SLIPS =
      Texts.EN.replace("playground", "playgruond").replace("a playgr", "an playgr");

  @TempDir private Path folder;
  private Path zh;
  private Path en;
  private Path wrong;

  @BeforeEach
  void write() {
    zh = Texts.write(folder.resolve("school.zh.txt"), Texts.ZH);
    en = Texts.write(folder.resolve("school.en.txt"), Texts.EN);
    wrong = Texts.write(folder.resolve("wrong.en.txt"), Texts.WRONG_EN);
  }

  @Test
  void aGoodTranslationIsClean() {
    assertEquals(
        new Run(0, "nothing found in 1 pair\n", ""), Run.duizhao("check", Run.QUICK, zh, en));
  }

  @ParameterizedTest
  @CsvSource({"error, 1", "warning, 1", "note, 1", "never, 0"})
  void anErrorReachesTheLevel(String level, int code) {
    assertEquals(code, Run.duizhao("check", Run.QUICK, "--fail-on", level, zh, wrong).code());
  }

  @ParameterizedTest
  @CsvSource({"error, 0", "warning, 1", "note, 1", "never, 0"})
  void aWarningReachesTheLevel(String level, int code) {
    Path twice = Texts.write(folder.resolve("twice.en"), Texts.EN.replace("a play", "a a play"));
    assertEquals(code, Run.duizhao("check", Run.QUICK, "--fail-on", level, zh, twice).code());
  }

  @ParameterizedTest
  @CsvSource({"2024-06-30, 0", "2024-07-01, 1"})
  void theDayOfTheArticleCanBeSet(String day, int code) {
    Path list =
        Texts.write(
            folder.resolve("dated.csv"),
            "zh,en,since,until\n操场,playground,,2024-06\n操场,sports ground,2024-07,\n");
    assertEquals(code, Run.duizhao("check", Run.QUICK, "-g", list, "--date", day, zh, en).code());
  }

  @Test
  void jsonHoldsWhatTheContractSays() {
    JsonNode json = json(Run.duizhao("check", Run.QUICK, "--format=json", zh, wrong));
    assertEquals(1, json.get("schema").asInt());
    assertEquals("duizhao", json.at("/tool/name").asText());
    assertEquals(Version.number(), json.at("/tool/version").asText());
    assertEquals(0, json.get("errors").size());
    assertEquals(1, json.at("/summary/errors").asInt());
    JsonNode pair = json.at("/pairs/0");
    assertEquals("school", pair.get("name").asText());
    assertEquals(zh.toString(), pair.get("zh").asText());
    assertEquals(wrong.toString(), pair.get("en").asText());
    JsonNode finding = pair.at("/findings/0");
    assertEquals("number-mismatch", finding.get("rule").asText());
    assertEquals("error", finding.get("severity").asText());
    assertEquals("430", finding.at("/en/text").asText());
    assertEquals(3, finding.at("/en/line").asInt());
    assertEquals(21, finding.at("/en/column").asInt());
    assertEquals(24, finding.at("/en/endColumn").asInt());
    assertEquals("340", finding.at("/zh/text").asText());
    assertEquals("340", finding.at("/fixes/0").asText());
    assertTrue(finding.get("related").isArray());
    assertFalse(finding.get("id").asText().isEmpty());
  }

  @Test
  void unrelatedArticlesCannotBeChecked() {
    Path recipe = Texts.write(folder.resolve("recipe.en.txt"), Texts.UNRELATED_EN);
    Run run = Run.duizhao("check", Run.QUICK, zh, recipe);
    assertEquals(2, run.code());
    assertEquals(
        "duizhao: "
            + recipe
            + ": does not seem to translate "
            + zh
            + "; check that the two files belong together\n",
        run.err());
  }

  @Test
  void anOmissionHasNoEnglish() {
    String sentence = " Principal Lin Xiaomei said that the children were very happy.";
    Path cut = Texts.write(folder.resolve("cut.en"), Texts.EN.replace(sentence, ""));
    JsonNode finding =
        json(Run.duizhao("check", Run.QUICK, "-fjson", zh, cut)).at("/pairs/0/findings/0");
    assertEquals("omission", finding.get("rule").asText());
    assertEquals("校长林晓梅说，孩子们非常高兴。", finding.at("/zh/text").asText());
    assertTrue(finding.get("en").isNull());
  }

  @Test
  void aBrokenPairIsAnErrorAndTheOthersAreChecked() {
    Path list =
        Texts.write(
            folder.resolve("pairs.csv"),
            "zh,en,name\nnone.zh,school.en.txt,a\nschool.zh.txt,wrong.en.txt,b/c\n");
    Path out = folder.resolve("out/report.json");
    Run run = Run.duizhao("check", Run.QUICK, "--format=json", "-o", out, "--pairs", list);
    String message = folder.resolve("none.zh") + ": no such file; check the path";
    assertEquals(new Run(2, "", "duizhao: " + message + "\n"), run);
    JsonNode json = json(Texts.read(out));
    assertEquals("a", json.at("/errors/0/name").asText());
    assertEquals(message, json.at("/errors/0/message").asText());
    assertEquals("b/c", json.at("/pairs/0/name").asText());
    assertEquals(1, json.at("/summary/pairs").asInt());
    assertEquals(1, json.at("/summary/failures").asInt());
    assertEquals(1, json.at("/summary/errors").asInt());
    String text = Run.duizhao("check", Run.QUICK, "--pairs", list).out();
    assertTrue(text.startsWith("a: not checked: " + message + "\n"), text);
    assertTrue(text.endsWith("\n1 error in 1 pair, 1 pair not checked\n"), text);
  }

  @Test
  void htmlIsOnePage() {
    String html = Run.duizhao("check", Run.QUICK, "--format=html", zh, wrong).out();
    assertTrue(html.startsWith("<!DOCTYPE html>"));
    assertTrue(html.endsWith("</html>\n"));
    assertTrue(html.contains("number-mismatch"));
  }

  @Test
  void rulesCanBeTurnedOffAndOn() {
    Path slips = Texts.write(folder.resolve("slips.en"), SLIPS.replace("340", "430"));
    assertEquals(
        List.of("grammar/EN_A_VS_AN", "number-mismatch", "spelling/MORFOLOGIK_RULE_EN_US"),
        rules("check", zh, slips));
    assertEquals(List.of("number-mismatch"), rules("check", Run.QUICK, zh, slips));
    assertEquals(List.of("number-mismatch"), rules("check", "--enable=number-mismatch", zh, slips));
    assertEquals(
        List.of("spelling/MORFOLOGIK_RULE_EN_US"), rules("check", "--enable=spelling", zh, slips));
    assertEquals(
        List.of("grammar/EN_A_VS_AN"), rules("check", "--enable", "grammar/EN_A_VS_AN", zh, slips));
    assertEquals(
        List.of("number-mismatch", "spelling/MORFOLOGIK_RULE_EN_US"),
        rules("check", "--disable=grammar/EN_A_VS_AN", zh, slips));
    assertEquals(
        List.of("grammar/EN_A_VS_AN"),
        rules("check", "--enable=spelling,grammar", "--disable=spelling", zh, slips));
  }

  @Test
  void britishEnglishHasItsOwnSpelling() {
    Path colour = Texts.write(folder.resolve("colour.en"), Texts.EN + "Its colour is nice.\n");
    Path longer = Texts.write(folder.resolve("colour.zh"), Texts.ZH + "颜色很好看。\n");
    assertEquals(
        List.of("spelling/MORFOLOGIK_RULE_EN_US"),
        rules("check", "--enable=spelling", longer, colour));
    assertEquals(List.of(), rules("check", "--enable=spelling", "--variant=en-GB", longer, colour));
  }

  @Test
  void aUsersListReplacesTheBuiltInRowsOfAPhrase() {
    Path council = Texts.write(folder.resolve("c.zh"), "国务院今天在北京召开了会议，讨论教育问题。\n");
    Path dept =
        Texts.write(
            folder.resolve("c.en"),
            "The State Department held a meeting in Beijing today to discuss education.\n");
    assertEquals(List.of("term-forbidden"), rules("check", Run.QUICK, council, dept));
    assertEquals(List.of(), rules("check", Run.QUICK, "--no-default-glossaries", council, dept));
    Path own = Texts.write(folder.resolve("own.csv"), "zh,en\n国务院,State Department\n");
    assertEquals(List.of(), rules("check", Run.QUICK, "-g", own, council, dept));
    Path other = Texts.write(folder.resolve("other.csv"), "zh,en\n国务院,Cabinet\n");
    assertEquals(
        List.of("term-missing"), rules("check", Run.QUICK, "-g", own, "-g", other, council, dept));
    assertEquals(List.of(), rules("check", Run.QUICK, "-g", other, "-g", own, council, dept));
    JsonNode json = json(Run.duizhao("check", Run.QUICK, "-fjson", "-g", own, council, dept));
    JsonNode lists = json.at("/tool/glossaries");
    assertEquals(own.toString(), lists.get(lists.size() - 1).asText());
  }

  private static List<String> rules(Object... args) {
    Object[] all = new Object[args.length + 1];
    System.arraycopy(args, 0, all, 0, args.length);
    all[args.length] = "--format=json";
    JsonNode findings = json(Run.duizhao(all)).at("/pairs/0/findings");
    return StreamSupport.stream(findings.spliterator(), false)
        .map(finding -> finding.get("rule").asText())
        .sorted()
        .toList();
  }

  private static JsonNode json(Run run) {
    assertEquals("", run.err());
    return json(run.out());
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
