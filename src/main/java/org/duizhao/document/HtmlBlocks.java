package org.duizhao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Finds the paragraphs of a page that a reader sees: no scripts, forms, code, or hidden parts. */
final class HtmlBlocks implements NodeFilter {

  private static final Set<String> OUT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "button",
          "select",
          "input",
          "textarea",
          "option",
          "canvas",
          "audio",
          "video",
          "map",
          "pre",
          "nav",
          "aside",
          "dialog",
          "head",
          "rt",
          "rp",
          "menu");
  private static final Set<String> OUT_ROLES =
      Set.of(
          "navigation",
          "complementary",
          "contentinfo",
          "search",
          "dialog",
          "menu",
          "menubar",
          "toolbar",
          "alert",
          "banner");
  private static final Pattern HIDDEN =
      Pattern.compile("(?i).*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden).*");

  private static final Pattern NOTE_MARKS =
      Pattern.compile(
          "(?:\\s*[\\[(（〔]?(?:\\d{1,3}|[a-z]|[ivx]{1,5}|注\\d*|[*†‡§①-⑳])[])）〕]?\\s*[,，]?)+");
  private static final Pattern BACK = Pattern.compile("[\\s↩↵⏎↑⬆^\\uFE0E\\uFE0F]+");
  private static final Pattern NOTE_TARGET = Pattern.compile("(?i).*#.*(?:fn|note|cite|ref|zhu).*");

  private final List<HtmlBlock> blocks = new ArrayList<>();
  private List<Node> parts = new ArrayList<>();
  private double words;
  private double linked;
  private int links;

  private HtmlBlocks() {}

  /** The paragraphs, in order. */
  static List<HtmlBlock> of(Element body) {
    HtmlBlocks finding = new HtmlBlocks();
    body.filter(finding);
    finding.end(body);
    return finding.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(text);
    } else if (node instanceof Element element) {
      if (isOut(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (element.isBlock()) {
        end(element.parent());
      }
      links += element.nameIs("a") ? 1 : 0;
      if (element.nameIs("br")) {
        parts.add(element);
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      links -= element.nameIs("a") ? 1 : 0;
      if (element.isBlock()) {
        end(element);
      }
    }
    return FilterResult.CONTINUE;
  }

  private void add(TextNode text) {
    double length = HtmlBlock.words(text.getWholeText());
    parts.add(text);
    words += length;
    linked += links > 0 ? length : 0;
  }

  private void end(Element parent) {
    if (words > 0 && parent != null) {
      blocks.add(new HtmlBlock(block(parent), List.copyOf(parts), words, linked));
    }
    parts = new ArrayList<>();
    words = 0;
    linked = 0;
  }

  private static Element block(Element element) {
    Element at = element;
    while (!at.isBlock() && at.parent() != null) {
      at = at.parent();
    }
    return at;
  }

  private static boolean isOut(Element element) {
    return OUT.contains(element.normalName())
        || OUT_ROLES.contains(element.attr("role"))
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || HIDDEN.matcher(element.attr("style")).matches()
        || isNoteMark(element);
  }

  /** Whether an element is a mark that leads to a note, or from a note back to the text. */
  private static boolean isNoteMark(Element element) {
    if (element.nameIs("sup")) {
      return element.selectFirst("a[href*=#]") != null && isMarks(element, NOTE_MARKS);
    }
    if (!element.nameIs("a") || element.attr("href").indexOf('#') < 0) {
      return false;
    }
    boolean toNote =
        element.selectFirst("sup") != null
            || element.attr("role").equals("doc-noteref")
            || NOTE_TARGET.matcher(element.attr("href")).matches();
    return isMarks(element, BACK) || (toNote && isMarks(element, NOTE_MARKS));
  }

  private static boolean isMarks(Element element, Pattern marks) {
    return marks.matcher(element.text()).matches();
  }
}
