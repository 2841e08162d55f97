package org.duizhao.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duizhao.check.Finding;
import org.duizhao.check.Rule;
import org.duizhao.check.Severity;
import org.duizhao.text.Article;
import org.duizhao.text.InputException;
import org.duizhao.text.Place;
import org.duizhao.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationFileTest {

  private static final Set<String> RULES = Set.of("omission", "spelling", "grammar");
  private static final Rule OMISSION = new Rule("omission", Severity.ERROR, "");
  private static final Rule SPELLING = new Rule("spelling/X", Severity.WARNING, "");
  private static final Rule NEW = new Rule("grammar/NEW", Severity.ERROR, "", "0.3");

  @TempDir Path folder;

  @Test
  void isFoundInTheFolderOrAboveIt() throws IOException {
    write("variant = \"en-GB\"");
    Path below = Files.createDirectories(folder.resolve("a/b"));
    Configuration found = ConfigurationFile.above(below, () -> RULES);
    assertEquals("en-GB", found.variant().value());
    assertTrue(found.variant().from().endsWith("duizhao.toml:1"), found.variant().from());
    assertEquals("warning", found.failOn().value());
    assertEquals("default", found.failOn().from());
  }

  @Test
  void pathsStartAtItsFolder() throws IOException {
    Configuration read = write("glossaries = [\"terms/client.csv\"]\nbaseline = \"known.csv\"");
    assertEquals(List.of(folder.resolve("terms/client.csv")), read.glossaries().value());
    assertEquals(Optional.of(folder.resolve("known.csv")), read.baseline().value());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "varian = 'en-GB'           | 1 | no setting 'varian' | did you mean 'variant'?",
        "variant = 'en-AU'          | 1 | no variant 'en-AU'  | did you mean 'en-US'?",
        "variant = 3                | 1 | variant is of the wrong kind | write a text in quotes",
        "glossaries = 'a.csv'       | 1 | glossaries is of the wrong kind | write a list",
        "variant = en-GB            | 1 | this is not TOML    | texts stand in quotes",
        "version = 'newest'         | 1 | no version 'newest' | write one such as",
        "[rules]~omision = 'off'    | 2 | no rule 'omision'   | did you mean 'omission'?",
        "[rules]~omission = 'never' | 2 | no omission 'never' | use one of off, note, warning",
        "[[paths]]~rules = {}       |   | [[paths]] without files | write files =",
        "[[pairs]]~zh = 'a'~en = 'b' | 2 | does not hold {name} once | write one such as",
      })
  void saysWhatIsWrong(String toml, String line, String what, String remedy) {
    InputException e =
        assertThrows(InputException.class, () -> write(toml.replace('~', '\n').replace('\'', '"')));
    String where = "duizhao.toml" + (line == null ? "" : ":" + line) + ": ";
    assertTrue(e.getMessage().contains(where), e.getMessage());
    assertTrue(e.getMessage().contains(what), e.getMessage());
    assertTrue(e.getMessage().contains(remedy), e.getMessage());
  }

  @Test
  void aRuleMattersAsMuchAsItIsSetTo() throws IOException {
    Configuration read =
        write(
            """
            [rules]
            omission = "note"
            spelling = "off"
            "spelling/X" = "error"
            [[paths]]
            files = "drafts/**"
            rules = { omission = "off" }
            """);
    assertEquals(Optional.of(Severity.NOTE), severity(read, OMISSION, "a.txt"));
    assertEquals(Optional.empty(), severity(read, OMISSION, "drafts/a.txt"));
    assertEquals(Optional.of(Severity.ERROR), severity(read, SPELLING, "a.txt"));
    assertEquals(
        Optional.empty(), severity(read, new Rule("spelling/Y", Severity.NOTE, ""), "a.txt"));
  }

  @Test
  void whatMattersLessThanItsRuleIsNotRaised() throws IOException {
    Configuration read = write("[rules]\nomission = \"error\"");
    Finding draft = OMISSION.finding("").severity(Severity.NOTE);
    assertEquals(
        Severity.NOTE, read.apply(draft, List.of(Path.of("a.txt"))).orElseThrow().severity());
  }

  @Test
  void aRuleNewerThanThePinnedVersionIsANote() throws IOException {
    assertEquals(Optional.of(Severity.NOTE), severity(write("version = \"0.2\""), NEW, "a.txt"));
    assertEquals(Optional.of(Severity.ERROR), severity(write("version = \"0.3\""), NEW, "a.txt"));
    assertEquals(Optional.of(Severity.ERROR), severity(Configuration.none(), NEW, "a.txt"));
  }

  @Test
  void anAllowedWordIsNoMisspelling() throws IOException {
    Configuration read = write("allow = [\"Lingnan\"]");
    Place place = new Place(new Article("a", "Lingnan Linnan", List.of()), new Span(0, 7));
    Place other = new Place(place.article(), new Span(8, 14));
    List<Path> files = List.of(Path.of("a.txt"));
    assertTrue(read.apply(SPELLING.finding("").en(place), files).isEmpty());
    assertTrue(read.apply(SPELLING.finding("").en(other), files).isPresent());
    assertTrue(read.apply(OMISSION.finding("").en(place), files).isPresent());
  }

  @Test
  void aRuleIsOffOnlyIfNoFileWantsIt() throws IOException {
    assertTrue(write("[rules]\nomission = \"off\"").isOff(OMISSION));
    assertTrue(
        !write(
                """
                [rules]
                omission = "off"
                [[paths]]
                files = "final/**"
                rules = { omission = "error" }
                """)
            .isOff(OMISSION));
  }

  @Test
  void patternsNameThePairs() throws IOException {
    PairPattern pattern =
        write("[[pairs]]\nzh = \"source/{name}.txt\"\nen = \"target/{name}_EN.txt\"")
            .pairs()
            .value()
            .get(0);
    assertEquals(Optional.of("2026/may"), pattern.nameOfZh("source/2026/may.txt"));
    assertEquals(Optional.of("2026/may"), pattern.nameOfEn("target/2026/may_EN.txt"));
    assertEquals(Optional.empty(), pattern.nameOfEn("source/2026/may.txt"));
  }

  private Optional<Severity> severity(Configuration configuration, Rule rule, String file) {
    return configuration
        .apply(rule.finding(""), List.of(folder.resolve(file)))
        .map(Finding::severity);
  }

  private Configuration write(String toml) throws IOException {
    Path file = Files.writeString(folder.resolve(ConfigurationFile.NAME), toml);
    return ConfigurationFile.read(file, () -> RULES);
  }
}
