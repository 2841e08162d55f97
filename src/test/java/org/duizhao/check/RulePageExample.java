package org.duizhao.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.align.Bitext;
import org.duizhao.align.Bitexts;
import org.duizhao.exchange.Bilingual;
import org.duizhao.exchange.BilingualFile;
import org.duizhao.glossary.Glossary;
import org.duizhao.text.Segmentation;

/**
 * An example on a rule's page: a passage in Chinese and English, and what the rule finds there.
 *
 * @param name the page, the section and the line, for the test report
 * @param glossary the CSV of a fenced block {@code glossary} before it, or empty
 * @param xliff units of XLIFF 1.2 with both languages, instead of the next two
 * @param findings the findings expected, a line each, as {@code `words` -> `fix`}
 */
record RulePageExample(
    String name,
    String glossary,
    List<String> xliff,
    List<String> zh,
    List<String> en,
    List<String> findings) {

  /** The passage side by side; units of XLIFF go through a file in the folder. */
  Bitext bitext(Path folder) {
    if (xliff.isEmpty()) {
      return Bitexts.of(zh, en);
    }
    try {
      Path file = Files.createTempFile(folder, "units", ".xlf");
      Files.writeString(file, XLIFF.formatted(String.join("\n", xliff)));
      Bilingual read = BilingualFile.read(file, "units.xlf", Segmentation.SENTENCES);
      return new Bitext(read.zh(), read.en(), read.beads());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final String XLIFF =
      """
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
      <file original="page.html" source-language="zh-CN" target-language="en-US" datatype="html">
      <body>%s</body></file></xliff>
      """;

  /** The terms of its list, none if it has no list; the list is written into the folder. */
  Glossary terms(Path folder) {
    if (glossary.isEmpty()) {
      return Glossary.of(List.of());
    }
    try {
      Path list = Files.createTempFile(folder, "terms", ".csv");
      return Glossary.read(List.of(), List.of(Files.writeString(list, glossary)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A finding as a page writes it. */
  static String describe(Finding finding) {
    String words = finding.en().or(finding::zh).orElseThrow().text();
    return "`"
        + words
        + "`"
        + finding.fixes().stream().findFirst().map(fix -> " -> `" + fix + "`").orElse("");
  }

  static List<RulePageExample> read(String ruleId, String page) {
    Reader reader = new Reader(ruleId);
    page.lines().forEach(reader::line);
    reader.finish();
    return reader.examples;
  }

  /** Goes through a page line by line; an example ends where the next begins. */
  private static final class Reader {

    private final String ruleId;
    private final List<RulePageExample> examples = new ArrayList<>();
    private String section = "";
    private int lineNumber;
    private int exampleLine;
    private List<String> open;
    private List<String> glossary = List.of();
    private List<String> xliff = List.of();
    private List<String> zh;
    private List<String> en;
    private List<String> findings = List.of();

    Reader(String ruleId) {
      this.ruleId = ruleId;
    }

    void line(String line) {
      lineNumber++;
      if (open != null) {
        if (line.equals("```")) {
          open = null;
        } else {
          open.add(line);
        }
      } else if (line.startsWith("## ")) {
        finish();
        section = line.substring(3);
      } else if (line.startsWith("```")) {
        open(line.substring(3));
      }
    }

    private void open(String info) {
      open = new ArrayList<>();
      switch (info) {
        case "glossary" -> {
          finish();
          glossary = open;
        }
        case "zh" -> {
          finish();
          exampleLine = lineNumber;
          zh = open;
        }
        case "xliff" -> {
          finish();
          exampleLine = lineNumber;
          xliff = open;
          zh = List.of();
          en = List.of();
        }
        case "en" -> en = open;
        case "finding" -> findings = open;
        default -> throw new IllegalArgumentException(ruleId + ".md:" + lineNumber + ": " + info);
      }
    }

    void finish() {
      if (zh != null) {
        String name = ruleId + " " + section + " line " + exampleLine;
        examples.add(
            new RulePageExample(
                name, String.join("\n", glossary), xliff, zh, en, List.copyOf(findings)));
        zh = null;
        xliff = List.of();
        glossary = List.of();
        findings = List.of();
      }
    }
  }
}
