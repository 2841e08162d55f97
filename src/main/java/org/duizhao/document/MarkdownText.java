package org.duizhao.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.duizhao.text.Segment.Kind;
import org.duizhao.text.Span;

/**
 * Takes the prose out of a parsed Markdown text, with the place of every word.
 *
 * <p>The tags of embedded HTML are left out, and what stands between them is kept. The description
 * of a picture is read where the picture is a paragraph of its own: there it is a caption.
 */
final class MarkdownText extends AbstractVisitor {

  private static final Pattern HTML =
      Pattern.compile(
          "(?is)<!--.*?(?:-->|\\z)|<(script|style|pre|textarea)\\b.*?(?:</\\1\\s*>|\\z)|</?[a-z][^>]*>");
  private static final Pattern BREAKING =
      Pattern.compile("(?is)<!--.*|</?(?:br|p|div|li|td|th|tr|h[1-6]|blockquote|hr|summary)\\b.*");
  private static final String FENCE = "`";

  private final String raw;
  private final int start;
  private final ExtractedText text;

  /**
   * @param raw the whole file
   * @param start where the parsed text starts in it
   * @param text takes what is found
   */
  MarkdownText(String raw, int start, ExtractedText text) {
    this.raw = raw;
    this.start = start;
    this.text = text;
  }

  @Override
  public void visit(Heading heading) {
    visitChildren(heading);
    text.endParagraph(Optional.of(Kind.HEADING));
  }

  @Override
  public void visit(Paragraph paragraph) {
    visitChildren(paragraph);
    text.endParagraph(Optional.empty());
  }

  @Override
  public void visit(CustomNode node) {
    if (!(node instanceof FootnoteReference)) {
      visitChildren(node);
    }
    if (node instanceof TableCell) {
      text.endParagraph(Optional.empty());
    }
  }

  @Override
  public void visit(CustomBlock block) {
    visitChildren(block);
    if (block instanceof FootnoteDefinition) {
      text.endParagraph(Optional.empty());
    }
  }

  @Override
  public void visit(FencedCodeBlock code) {}

  @Override
  public void visit(IndentedCodeBlock code) {}

  @Override
  public void visit(Text node) {
    text.add(node.getLiteral(), span(node));
  }

  @Override
  public void visit(Code node) {
    Span span = span(node);
    int from = span.start();
    int to = span.end();
    while (from < to && raw.startsWith(FENCE, from)) {
      from++;
    }
    while (to > from && raw.startsWith(FENCE, to - 1)) {
      to--;
    }
    text.add(new Span(from, to));
  }

  @Override
  public void visit(Image image) {
    Node parent = image.getParent();
    if (parent instanceof Paragraph && parent.getFirstChild() == parent.getLastChild()) {
      visitChildren(image);
    }
  }

  @Override
  public void visit(SoftLineBreak node) {
    lineEnd(node, false);
  }

  @Override
  public void visit(HardLineBreak node) {
    lineEnd(node, true);
  }

  @Override
  public void visit(HtmlInline node) {
    html(span(node), false);
  }

  @Override
  public void visit(HtmlBlock node) {
    html(span(node), true);
    text.endParagraph(Optional.empty());
  }

  private void lineEnd(Node node, boolean hard) {
    Node before = node.getPrevious();
    Span at = before == null || before.getSourceSpans().isEmpty() ? null : span(before);
    int end = at == null ? start : at.end();
    if (hard) {
      text.lineBreak(end);
    } else {
      int next = end;
      while (next < raw.length() && "\r\n".indexOf(raw.charAt(next)) < 0) {
        next++;
      }
      text.blank(new Span(end, Math.min(raw.length(), next + 1)));
    }
  }

  private void html(Span span, boolean block) {
    Matcher tag = HTML.matcher(raw).region(span.start(), span.end());
    int from = span.start();
    while (tag.find()) {
      addHtmlText(new Span(from, tag.start()));
      if (BREAKING.matcher(tag.group()).matches()) {
        breakAt(tag.group(), tag.start(), block);
      }
      from = tag.end();
    }
    addHtmlText(new Span(from, span.end()));
  }

  private void breakAt(String tag, int at, boolean block) {
    if (block && !tag.toLowerCase(java.util.Locale.ROOT).startsWith("<br")) {
      text.endParagraph(Optional.empty());
    } else if (!tag.startsWith("<!--")) {
      text.lineBreak(at);
    }
  }

  private void addHtmlText(Span span) {
    text.add(span);
  }

  private Span span(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    SourceSpan last = spans.get(spans.size() - 1);
    return new Span(
        start + spans.get(0).getInputIndex(), start + last.getInputIndex() + last.getLength());
  }
}
