package org.duizhao.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duizhao.glossary.Term.Scope;
import org.duizhao.glossary.Term.Status;
import org.duizhao.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryTest {

  @TempDir Path folder;

  @Test
  void readsColumnsInAnyOrderAndKeepsTheOthers() throws IOException {
    Path list =
        file(
            "a.csv",
            String.join(
                "\r\n",
                "\uFEFFEN,zh,Status,client,source,except,scope",
                "\"Paris, Texas\", 巴黎城 ,Admitted,ACME,\"Atlas, 2019\",小巴黎城|老巴黎城,each",
                "",
                ",,,,,,",
                "\"a two-\nline cell\",两行,,,,,",
                "last,末行,,,,,"));
    List<Entry> entries = Glossary.read(List.of(list), List.of()).entries();
    Term first = entries.get(0).terms().get(0);
    assertEquals("巴黎城", first.zh());
    assertEquals("Paris, Texas", first.en());
    assertEquals(Status.ADMITTED, first.status());
    assertEquals(Scope.EACH, first.scope());
    assertEquals(List.of("小巴黎城", "老巴黎城"), first.except());
    assertEquals(Map.of("client", "ACME"), first.other());
    assertEquals("a.csv:2, Atlas, 2019", first.origin());
    assertEquals("a.csv:5", entries.get(1).terms().get(0).row());
    assertEquals("a.csv:7", entries.get(2).terms().get(0).row());
  }

  @Test
  void laterUserListsReplaceAndBuiltInListsAdd() throws IOException {
    Path one = file("one.csv", "zh,en\n甲组,A-one\n乙组,B-one\n丙组,C-one\n");
    Path two = file("two.csv", "zh,en\n甲组,A-two\n");
    Path mine = file("mine.csv", "zh,en\n乙组,B-mine\n丙组,C-mine\n丙组,C-mine-too\n");
    Path last = file("last.csv", "zh,en\n“丙组”,C-last\n");
    Glossary glossary = Glossary.read(List.of(one, two), List.of(mine, last));
    assertEquals(
        List.of("A-one", "A-two", "B-mine", "C-last"),
        glossary.entries().stream().flatMap(e -> e.terms().stream()).map(Term::en).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "zh,en;供给侧,#:2: no English for 供给侧; add one or delete the line",
        "zh,en;,supply side#:2: no Chinese for supply side; add it or delete the line",
        "chinese,en;供给侧,x#:1: no column \"zh\" in the header; the first line must name the columns, at least zh,en",
        "zh;供给侧#:1: no column \"en\" in the header; the first line must name the columns, at least zh,en",
        "zh,en,EN;供给侧,a,b#:1: two columns \"en\" in the header; rename or delete one",
        "zh,en,status;供给侧,x,;需求侧,y,best#:3: unknown status \"best\"; known are preferred, admitted, deprecated, forbidden, abbreviation, draft",
        "zh,en,scope;供给侧,x,first#:2: unknown scope \"first\"; known are once, each",
        "zh,en;供给侧,x,y#:2: 3 cells where the header names 2; put a cell that holds a comma in quotes",
        "zh,en,note;供给侧,x#:2: 2 cells where the header names 3; add the commas of the cells left empty",
        "zh,en;供给侧,x;需求侧,\"y\" z;财政,w#:3: a quotation mark is out of place; put the whole cell in quotes and double the quotes inside it",
        "zh,en;供给侧,\"x;需求侧,y#:2: a quotation mark is out of place; put the whole cell in quotes and double the quotes inside it",
      })
  void saysWhatIsWrongAndWhere(String text, String message) throws IOException {
    Path list = file("econ.csv", text.replace(';', '\n'));
    assertEquals(list + message, refusal(list));
  }

  @Test
  void saysWhichFileIsEmptyMissingOrNotChinese() throws IOException {
    Path empty = file("empty.csv", "\n");
    assertEquals(
        empty + ": there is no text in this file; see that the right file was saved",
        refusal(empty));
    Path gone = folder.resolve("gone.csv");
    assertEquals(gone + ": no such file; check the name", refusal(gone));
    Path latin = folder.resolve("latin.csv");
    Files.write(latin, "zh,en\na,caf\u00E9 b\n".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(
        latin + ": neither UTF-8 nor GB18030 text; save the list as \"CSV UTF-8\"", refusal(latin));
  }

  @Test
  void findsRowsByEitherLanguage() throws IOException {
    Path list = file("a.csv", "zh,en\n碳达峰,carbon peaking\n碳中和,carbon neutrality\n峰会,summit\n");
    Glossary glossary = Glossary.read(List.of(list), List.of());
    assertEquals(List.of("峰会", "碳达峰"), zh(glossary.find("峰")));
    assertEquals(List.of("碳达峰"), zh(glossary.find("碳達峰")));
    assertEquals(List.of("碳中和"), zh(glossary.find("carbon neutralities")));
    assertEquals(List.of("碳达峰", "碳中和"), zh(glossary.find("Carbon")));
    assertEquals(List.of("峰会"), zh(glossary.find("summits")));
    assertEquals(List.of(), zh(glossary.find("car")));
  }

  @ParameterizedTest
  @CsvSource({
    "2018-02-28, Old Office",
    "2018-03-01, New Office",
    "2020-12-31, New Office",
    "2021-01-01, ",
  })
  void rowsAreInForceSinceAndUntilTheirDates(String day, String en) throws IOException {
    Path list =
        file("a.csv", "zh,en,since,until\n新办,Old Office,,2018-02\n新办,New Office,2018-03-01,2020\n");
    Glossary glossary = Glossary.read(List.of(), List.of(list));
    Optional<LocalDate> written = Optional.of(LocalDate.parse(day));
    assertEquals(en == null ? List.of() : List.of(en), forms(glossary.occurrences("新办", written)));
    assertEquals(
        List.of("Old Office"),
        forms(glossary.asOf(LocalDate.of(2000, 1, 1)).occurrences("新办", written)));
  }

  private static List<String> forms(List<Occurrence> occurrences) {
    return occurrences.stream().flatMap(o -> o.entry().terms().stream()).map(Term::en).toList();
  }

  @Test
  void readsFiftyThousandRows() throws IOException {
    List<String> simplified =
        IntStream.range(0x4E00, 0x9FA6)
            .mapToObj(Character::toString)
            .filter(c -> c.equals(TermFinder.key(c)))
            .toList();
    StringBuilder text = new StringBuilder("zh,en,status,note\n");
    for (int i = 0; i < 50_000; i++) {
      text.append(simplified.get(i % 5000)).append(simplified.get(i / 5000)).append("部,office ");
      text.append(i).append(",preferred,\"a, b\"\n");
    }
    Glossary glossary = Glossary.read(List.of(file("big.csv", text.toString())), List.of());
    assertEquals(50_000, glossary.entries().size());
    String listed = simplified.get(5) + simplified.get(1);
    assertEquals(1, glossary.occurrences("在" + listed + "部工作").size());
  }

  private static List<String> zh(List<Term> terms) {
    return terms.stream().map(Term::zh).toList();
  }

  private static String refusal(Path list) {
    return assertThrows(InputException.class, () -> Glossary.read(List.of(), List.of(list)))
        .getMessage();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }
}
