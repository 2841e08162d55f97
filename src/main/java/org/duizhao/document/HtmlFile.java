package org.duizhao.document;

import java.util.List;
import java.util.Optional;
import org.duizhao.text.InputException;
import org.duizhao.text.Segment.Kind;
import org.duizhao.text.Segmentation;
import org.duizhao.text.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Reads a web page: title, date line and body of its article. jsoup reads the page as browsers do;
 * {@link HtmlBody} tells the article from the page around it. Nothing that the page refers to is
 * fetched.
 */
final class HtmlFile {

  private static final int MOST_TAGS = 200_000;
  private static final int DEEPEST = 256;

  private HtmlFile() {}

  static TextDocument read(TextFile file, String name, Segmentation segmentation) {
    String raw = file.text();
    if (raw.chars().filter(c -> c == '<').count() > MOST_TAGS) {
      throw new InputException(
          name,
          "this page has more than " + MOST_TAGS + " tags, too many for an article",
          "save the article alone");
    }
    Document page =
        Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST).parseInput(raw, "");
    ExtractedText text = new ExtractedText(raw);
    List<HtmlBlock> blocks = HtmlBody.of(page.body(), page.title());
    if (blocks.stream().noneMatch(HtmlBlock::isHeading)) {
      title(page, text);
    }
    blocks.forEach(block -> add(block, text));
    if (text.isEmpty()) {
      throw new InputException(
          name, "there is no text in this page", "save the page again when it shows its article");
    }
    return text.document(name, FileKind.HTML, file.encoding(), segmentation);
  }

  /** The title in the head, if the article has none. */
  private static void title(Document page, ExtractedText text) {
    Element title = page.head().selectFirst("title");
    if (title != null) {
      title.textNodes().forEach(node -> text.add(node.getWholeText(), span(node)));
      text.endParagraph(Optional.of(Kind.HEADING));
    }
  }

  private static void add(HtmlBlock block, ExtractedText text) {
    for (Node part : block.parts()) {
      Span span = span(part);
      if (part instanceof TextNode node) {
        text.add(node.getWholeText(), span);
      } else {
        text.lineBreak(span.start());
      }
    }
    text.endParagraph(block.isHeading() ? Optional.of(Kind.HEADING) : Optional.empty());
  }

  private static Span span(Node node) {
    Range range = node.sourceRange();
    return new Span(range.startPos(), range.endPos());
  }
}
