package org.duizhao.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.duizhao.text.InputException;
import org.duizhao.text.Segment.Kind;
import org.duizhao.text.Segmentation;
import org.duizhao.text.Span;

/**
 * Reads Markdown: CommonMark with the tables, footnotes and struck-out words of GitHub.
 *
 * <p>Code blocks, addresses of links and mark-up are left out, code inside a sentence is kept. A
 * line end inside a paragraph is a blank, between Chinese characters nothing. Of front matter
 * (between lines of {@code ---} at the start) only the title is read.
 */
final class Markdown {

  private static final int DEEPEST = 100;
  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "\\A---[ \\t]*\\R(.*?\\R)?(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
  private static final Pattern TITLE =
      Pattern.compile("(?m)^title:[ \\t]*([\"']?)(\\S(?:.*?\\S)?)\\1[ \\t]*$");

  private Markdown() {}

  static TextDocument read(TextFile file, String name, Segmentation segmentation) {
    String raw = file.text();
    ExtractedText text = new ExtractedText(raw);
    int start = frontMatter(raw, text);
    Parser parser =
        Parser.builder()
            .extensions(
                List.of(
                    TablesExtension.create(),
                    StrikethroughExtension.create(),
                    FootnotesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .build();
    try {
      parser.parse(raw.substring(start)).accept(new MarkdownText(raw, start, text));
    } catch (StackOverflowError e) {
      throw new InputException(
          name, "the Markdown is nested too deep", "see that it is the right file", e);
    }
    text.endParagraph(Optional.empty());
    return text.document(name, FileKind.MARKDOWN, file.encoding(), segmentation);
  }

  /** Takes the title out of the front matter, and returns where that ends. */
  private static int frontMatter(String raw, ExtractedText text) {
    Matcher matter = FRONT_MATTER.matcher(raw);
    if (!matter.find()) {
      return 0;
    }
    Matcher title = TITLE.matcher(raw).region(0, matter.end());
    if (title.find()) {
      text.add(new Span(title.start(2), title.end(2)));
      text.endParagraph(Optional.of(Kind.HEADING));
    }
    return matter.end();
  }
}
