package org.duizhao.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryLintTest {

  @TempDir Path folder;

  @Test
  void listsEverythingInTheOrderOfTheLines() throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("bad.csv"),
            """
            zh,en,status,source
            河长制,river chief system,preferred,Xinhua
            河长制,River chief system,forbidden,
            河长制,head system,preferred,Xinhua
            河长制,head system,preferred,Xinhua
            河长制,"river" chief,,
            湖长制,,,
            湖长制,lake chief,liked,
            林长制,forest chief,admitted
            forest,林长,admitted,
            林,woods（small）,admitted,
            山长制, hill  chief,,
            田长制,…,draft,
            """);
    assertEquals(
        """
        E 3: "River chief system" is both barred and allowed, here and on line 2; delete one
        E 4: 河长制 has a preferred form on line 2, "river chief system"; make one of them admitted
        E 5: 河长制 has a preferred form on line 2, "river chief system"; make one of them admitted
        W 5: 河长制 = head system stands on line 4; delete one
        E 6: a quotation mark is out of place; put the whole cell in quotes and double the quotes inside it
        E 7: no English for 湖长制; add one or delete the line
        E 8: unknown status "liked"; known are preferred, admitted, deprecated, forbidden, abbreviation, draft
        W 8: no source for the preferred "lake chief"; name who uses it, or list it as draft
        E 9: 3 cells where the header names 4; add the commas of the cells left empty
        W 10: no Chinese character in "forest"; are zh and en swapped?
        E 10: Chinese characters in the English "林长"; translate them
        W 11: 林 is a single character, part of many words; list a longer phrase
        W 11: full-width marks in "woods（small）"; write them half-width
        W 12: stray spaces in " hill  chief"; delete them
        W 12: no source for the preferred "hill  chief"; name who uses it, or list it as draft
        E 13: no word in "…"; add one or delete the line
        """,
        GlossaryLint.lint(list).stream()
            .map(
                p ->
                    (p.error() ? "E " : "W ")
                        + p.line()
                        + ": "
                        + p.what()
                        + "; "
                        + p.remedy()
                        + "\n")
            .collect(Collectors.joining()));
  }

  @Test
  void aGoodListHasNoProblems() throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("good.csv"),
            """
            zh,en,status,match,source
            河长制,river chief system,preferred,,Xinhua
            河长制,river chiefs,forbidden,,
            河长制,River Chief System strategy,forbidden,exact,
            我区,our district,forbidden,,
            """);
    assertEquals(List.of(), GlossaryLint.lint(list));
  }
}
