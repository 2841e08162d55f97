package org.duizhao.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryLintTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 5, 6);

  @TempDir private Path folder;

  /** A lexicon of a few words. */
  private record Words(Map<String, Set<String>> known) implements KnownWords {
    @Override
    public Stream<String> words() {
      return known.keySet().stream().sorted();
    }

    @Override
    public Set<String> lemmas(String word) {
      return known.getOrDefault(word, Set.of());
    }
  }

  /** A row under zh,en,status,match,except,since,until,source, and the problem it has. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "河长制,river chief system,,,,,,Xinhua >",
        "我区,our district,forbidden,,,,, >",
        ",river chief,,,,,,Xinhua > error A2: no Chinese for river chief; add it or delete the line",
        "河长制,,,,,,, > error B2: no English for 河长制; add one or delete the line",
        "河长制,chief,liked,,,,,Xinhua > error C2: unknown status \"liked\"; known are preferred,"
            + " admitted, deprecated, forbidden, abbreviation, draft",
        "河长制,chief,draft,letters,,,, > error D2: unknown match \"letters\"; known are phrase, exact",
        "河长制,chief,,,,,, > note H2: no source for the preferred \"chief\"; name who uses it, or list"
            + " it as draft",
        "river,chief,draft,,,,, > warning A2: no Chinese character in \"river\"; write it as Chinese"
            + " texts do",
        "river chief制,chief,draft,,,,, > warning A2: English in the Chinese \"river chief制\"; keep the"
            + " Chinese alone",
        "河长制の,chief,draft,,,,, > warning A2: letters of another script in \"河长制の\"; type them again",
        "河长制;河长,chief,draft,,,,, > warning A2: several phrases in \"河长制;河长\"; give each a row of"
            + " its own",
        "河\uFFFD制,chief,draft,,,,, > error A2: damaged characters in \"河\uFFFD制\"; type them again",
        "國家发展,growth,draft,,,,, > warning A2: traditional and simplified characters in \"國家发展\";"
            + " write it in one of them; both are found",
        "河长制,chief 制,draft,,,,, > error B2: Chinese characters in the English \"chief 制\"; translate"
            + " them",
        "河长制,…,draft,,,,, > error B2: no word in \"…\"; add one or delete the line",
        "河长制,#NAME?,draft,,,,, > error B2: damaged characters in \"#NAME?\"; type them again",
        "河长制,《chief》,draft,,,,, > warning B2: Chinese punctuation in \"《chief》\"; write what English"
            + " writes",
        "河长制,\u0441hief,draft,,,,, > warning B2: letters of another script in \"\u0441hief\"; type them"
            + " again",
        "河长制,R&amp;D,draft,,,,, > warning B2: markup in \"R&amp;D\"; write the character itself",
        "河长制,chief / head,draft,,,,, > warning B2: several renderings in \"chief / head\"; give each a"
            + " row of its own",
        "河长制,river  chief,draft,,,,, > warning B2: stray spaces in \"river  chief\"; delete them"
            + " (fixable)",
        "河长 制,chief,draft,,,,, > warning A2: spaces between Chinese characters in \"河长 制\"; delete"
            + " them (fixable)",
        "河长制,ri\u200Bver,draft,,,,, > warning B2: a character that does not show in \"ri\u200Bver\";"
            + " delete it (fixable)",
        "河长制,chief（river）,draft,,,,, > warning B2: full-width marks in \"chief（river）\"; write them"
            + " half-width (fixable)",
        "河长制,people’s chief,draft,,,,, > warning B2: curly quotation marks in \"people’s chief\"; write"
            + " straight ones (fixable)",
        "河长制,the chief,draft,,,,, > note B2: an article in \"the chief\"; delete it, as an article is"
            + " free (fixable)",
        "河长制,the chief,draft,exact,,,, >",
        "河长制,chief,draft,,湖长制,,, > warning E2: \"湖长制\" does not contain 河长制; list longer strings"
            + " that do, with | between",
        "河长制,chief,draft,,河长制,,, > error E2: 河长制 is its own exception; delete it, or it never"
            + " counts",
        "河长制,chief,draft,,新河长制｜老河长制,,, > warning E2: a full-width bar in \"新河长制｜老河长制\"; write"
            + " | between the strings (fixable)",
        "河长制,chief,draft,,,spring,, > error F2: \"spring\" is no date; write year, month and day as in"
            + " 2023-03-16",
        "河长制,chief,draft,,,2023-02-30,, > error F2: \"2023-02-30\" is no date; write year, month and"
            + " day as in 2023-03-16",
        "河长制,chief,draft,,,2023/3/6,, > warning F2: a date in another form in \"2023/3/6\"; write year,"
            + " month and day as in 2023-03-16 (fixable)",
        "河长制,chief,draft,,,2025,2024-06, > error G2: valid until 2024-06-30, before it begins on"
            + " 2025-01-01; are they swapped?",
        "河长制,chief,draft,,,,2024-05-05, > note G2: 河长制 = chief has expired on 2024-05-05; keep it"
            + " only for older articles",
        "河长制,chief,draft,,,,2024-05-06, >",
        "河长制，chief，draft,,,,, > error: full-width commas between the cells; write plain commas"
            + " (fixable)",
        "河，长,chief,draft,,,, > error: 7 cells where the header names 8; add the commas of the cells"
            + " left empty",
        "河长制,chief,draft,,,,,,x > error: 9 cells where the header names 8; put a cell that holds a"
            + " comma in quotes",
        "河长制,chief,draft,,,,,,, >",
      })
  void aRowAlone(String row, String problem) throws IOException {
    String header = "zh,en,status,match,except,since,until,source\n";
    Path list = file("list.csv", header + row + "\n湖长制,lake chief,draft,,,,,\n");
    assertEquals(problem == null ? "" : problem, told(list, KnownWords.NONE, Terms.glossary()));
  }

  @Test
  void rowsOfOnePhrase() throws IOException {
    Path list =
        file(
            "list.csv",
            """
            zh,en,status,since,until
            河长制,river chief system,,,
            河长制,River chief system,forbidden,,
            河長制,head system,,,
            河长制,head system,,,
            河长制,head system,admitted,,
            河长制,river,deprecated,,
            市监局,quality bureau,,,2017
            市监局,market bureau,,2018,
            我区,our district,forbidden,,
            """);
    assertEquals(
        """
        error B3: "River chief system" is both barred and allowed, here and on line 2; delete one
        error B4: 河長制 has a preferred form on line 2, "river chief system"; make one of them admitted
        error B5: 河长制 has a preferred form on line 2, "river chief system"; make one of them admitted
        warning B5: 河长制 = head system stands on line 4; delete one
        warning B6: "head system" is preferred on line 4; delete one
        warning B6: "head system" is preferred on line 5; delete one
        note B7: the deprecated "river" is part of the preferred "river chief system" (line 2); list every allowed form that holds it, or bar a longer one
        note E8: 市监局 = quality bureau has expired on 2017-12-31; keep it only for older articles"""
            .strip(),
        told(list, KnownWords.NONE, Terms.glossary()));
  }

  @Test
  void rowsTwiceInListsThatAreLintedTogether() throws IOException {
    Path one = file("one.csv", "zh,en\n河长制,river chief system\n湖长制,lake chief\n");
    Path two = file("two.csv", "zh,en\n河长制,river chief system\n湖长制,lake head\n");
    var lint = new GlossaryLint(Terms.glossary(), KnownWords.NONE, TODAY);
    var found = lint.lint(List.of(one, two), GlossaryLintTest::fail);
    assertEquals("", told(found.get(one)));
    assertEquals(
        """
        warning B2: 河长制 = river chief system stands on one.csv:2; delete one
        warning B3: 湖长制 has a preferred form on one.csv:3, "lake chief"; make one of them admitted""",
        told(found.get(two)));
  }

  @Test
  void shortPhrasesInLongerWords() throws IOException {
    Words words =
        new Words(
            Map.of(
                "方法", Set.of("method"),
                "法律", Set.of("law"),
                "法国", Set.of("france"),
                "干部", Set.of("cadre"),
                "若干部", Set.of("several"),
                "老干部", Set.of("veteran"),
                "山上", Set.of("hill")));
    Path list =
        file(
            "list.csv",
            """
            zh,en,except
            法,laws,
            干部,cadre,
            山,mountain,山上
            """);
    assertEquals(
        """
        warning A2: 法 fires in longer words too: 方法; put under except: 方法
        note A3: 干部 fires in longer words too: 若干部; put under except: 若干部
        warning A4: 山 is a single character, part of many words; list a longer phrase""",
        told(list, words, Terms.glossary("法国|France", "老干部|retired official")));
  }

  @Test
  void phrasesInLongerOnes() throws IOException {
    Path list =
        file(
            "list.csv",
            """
            zh,en,status
            基层干部大会,meeting of leaders at the grassroots,
            基层干部学校,school for primary-level cadres,
            干部林,Badain Jaran,
            新制度,new system,
            """);
    assertEquals(
        """
        warning B2: "meeting of leaders at the grassroots" holds "leader", which is forbidden for 干部 (list.csv:3); where both stand in a sentence it is reported: bar a longer form
        note B2: 基层干部大会 holds 基层干部, but renders it in other words than "grassroots cadre" (list.csv:4); is that meant?
        note B3: 基层干部学校 holds 基层干部, but renders it in other words than "grassroots cadre" (list.csv:4); is that meant?""",
        told(
            list,
            KnownWords.NONE,
            Terms.glossary(
                "干部|cadre", "干部|leader|forbidden", "基层干部|grassroots cadre", "制度|systems")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh,en\n", "zh,en\r\n,\r\n"})
  void aListWithoutRowsIsRefused(String text) throws IOException {
    Path list = file("list.csv", text);
    assertEquals(List.of(list + ": no rows below the header; add some"), refusals(list));
  }

  @Test
  void aHeaderThatIsUselessIsRefused() throws IOException {
    Path list = file("list.csv", "zh,en,ZH\n河长制,chief,\n");
    assertEquals(
        List.of(list + ":1: two columns \"zh\" in the header; rename or delete one"),
        refusals(list));
    Path wide = file("wide.csv", "zh，en\n河长制，chief\n");
    assertEquals(
        List.of(wide + ":1: full-width commas between the columns; write plain commas"),
        refusals(wide));
  }

  @Test
  void goesOnAfterBrokenQuotes() throws IOException {
    Path list = file("list.csv", "zh,en\n河长制,\"river\" chief\n湖长制,\n林长制,\"forest\n");
    assertEquals(
        """
        unreadable: a quotation mark is out of place; put the whole cell in quotes and double the quotes inside it
        error B3: no English for 湖长制; add one or delete the line
        unreadable: a quotation mark is out of place; put the whole cell in quotes and double the quotes inside it""",
        told(list, KnownWords.NONE, Terms.glossary()));
  }

  private List<String> refusals(Path list) {
    List<String> refusals = new ArrayList<>();
    new GlossaryLint(Terms.glossary(), KnownWords.NONE, TODAY)
        .lint(List.of(list), refusal -> refusals.add(refusal.getMessage()));
    return refusals;
  }

  private static String told(Path list, KnownWords words, Glossary beside) {
    return told(
        new GlossaryLint(beside, words, TODAY)
            .lint(List.of(list), GlossaryLintTest::fail)
            .get(list));
  }

  private static void fail(InputException e) {
    throw e;
  }

  private static String told(List<Problem> problems) {
    return problems.stream().map(GlossaryLintTest::told).collect(Collectors.joining("\n"));
  }

  private static String told(Problem problem) {
    String level = problem.level().name().toLowerCase(Locale.ROOT);
    String cell = problem.cell().isEmpty() ? "" : " " + problem.cell();
    String fixable = problem.fixable() ? " (fixable)" : "";
    return level + cell + ": " + problem.what() + "; " + problem.remedy() + fixable;
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
