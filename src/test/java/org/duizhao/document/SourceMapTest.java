package org.duizhao.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.duizhao.text.Segmentation;
import org.duizhao.text.Span;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a map says that words stand in the file, they do, whatever stands around them. */
class SourceMapTest {

  private static final String[] WORDS = {
    "road", "county’s", "道路", "，", "开工。", "12", "Open.", "Zoë", "𠮷", "“new”"
  };
  private static final String[] HTML = {
    " ",
    "\n",
    "<b>",
    "</b>",
    "&amp;",
    "&nbsp;",
    "&#36335;",
    "<br>",
    "</p>\n<p>",
    "<!-- no -->",
    "\r\n  ",
    "&notanentity",
    "<i>x</i>",
    "<sup><a href='#fn1'>1</a></sup>"
  };
  private static final String[] MARKDOWN = {
    " ", "\n", "**", "*", "&amp;", "\\*", "\n\n", "[", "](a)", "`", "  \n", "\n\n# ", "\n- ",
    "\r\n", "<b>", "![x](y)", "\n\n> ", "~~"
  };

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"html, 1", "html, 2", "md, 3", "md, 4"})
  void verbatimWordsStandInTheFile(String extension, long seed) throws IOException {
    Random random = new Random(seed);
    int found = 0;
    for (int i = 0; i < 50; i++) {
      String raw = raw(extension, random);
      Path file = Files.writeString(folder.resolve("a." + extension), raw);
      found += check((TextDocument) Articles.open(file, "n", Segmentation.SENTENCES), raw);
    }
    assertTrue(found > 1000, "only " + found + " spans");
  }

  private static int check(TextDocument read, String raw) {
    assertEquals(raw, read.text());
    String text = read.article().text();
    int found = 0;
    int before = 0;
    for (int start = 0; start < text.length(); start++) {
      int at = read.map().start(start);
      assertTrue(at >= before && read.map().end(start + 1) >= at, raw);
      before = at;
      for (int end = start + 1; end <= Math.min(text.length(), start + 4); end++) {
        Optional<Span> inFile = read.map().verbatim(new Span(start, end));
        if (inFile.isPresent()) {
          assertEquals(text.substring(start, end), of(inFile.get(), raw), raw);
          found++;
        }
      }
    }
    return found;
  }

  private static String of(Span span, String raw) {
    return raw.substring(span.start(), span.end());
  }

  private static String raw(String extension, Random random) {
    boolean page = extension.equals("html");
    String[] marks = page ? HTML : MARKDOWN;
    StringBuilder raw = new StringBuilder(page ? "<html><body><h1>Roads</h1><p>" : "Roads\n\n");
    for (int i = 0; i < 60; i++) {
      raw.append(WORDS[random.nextInt(WORDS.length)]);
      if (random.nextInt(3) > 0) {
        raw.append(marks[random.nextInt(marks.length)]);
      }
    }
    return raw.toString();
  }
}
