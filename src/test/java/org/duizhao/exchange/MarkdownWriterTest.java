package org.duizhao.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.duizhao.align.Bitext;
import org.junit.jupiter.api.Test;

/** Read by CommonMark with the tables of GitHub. */
class MarkdownWriterTest {

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  @Test
  void isAHeadingAndATableForEachPair() throws IOException {
    Node read = PARSER.parse(Written.text(Format.MD, Sample.bitext(), Sample.bitext()));
    List<String> headings = new ArrayList<>();
    read.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Heading heading) {
            headings.add(text(heading));
          }
        });
    assertEquals(List.of("canal", "canal2"), headings);
    List<String> cells = cells(read);
    assertEquals(2 * 6 * 4, cells.size());
    assertEquals(
        List.of("id", "zh", "en", "score", "1", "古镇水渠清淤完工", "Dredging of Old Town Canal Completed"),
        cells.subList(0, 7));
    assertEquals(List.of("5", "【编辑：何青】", "Editor：He Qing", "⚠️ 0.31"), cells.subList(20, 24));
  }

  @Test
  void noTextIsTakenForMarkup() throws IOException {
    for (long seed = 0; seed < 300; seed++) {
      Bitext bitext = Written.nasty(seed);
      String markdown = Written.text(Format.MD, bitext);
      assertEquals(
          List.of(
              "1",
              visible(Passage.zh(bitext.beads().get(0))),
              visible(Passage.en(bitext.beads().get(0))),
              "1.00"),
          cells(PARSER.parse(markdown)).subList(4, 8),
          markdown);
    }
  }

  private static String visible(String text) {
    return XmlWriter.legal(text);
  }

  private static List<String> cells(Node read) {
    List<String> cells = new ArrayList<>();
    read.accept(
        new AbstractVisitor() {
          @Override
          public void visit(CustomNode node) {
            if (node instanceof TableCell) {
              cells.add(text(node));
            } else {
              visitChildren(node);
            }
          }
        });
    return cells;
  }

  private static String text(Node node) {
    StringBuilder text = new StringBuilder();
    TextContentRenderer renderer = TextContentRenderer.builder().build();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      text.append(renderer.render(child));
    }
    return text.toString();
  }
}
