package org.duizhao.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;

/**
 * Markdown for GitHub: a heading and a table for each pair, a row for each bead. A row is one line
 * of the file, so that a comment of a code review, and a change, stands at its bead. Doubtful
 * scores bear a warning sign. The text is escaped: none of it is taken for markup; what no page can
 * show is dropped.
 */
final class MarkdownWriter implements BitextWriter {

  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]~|$<>&]");
  private static final String DOUBTFUL = "⚠️ ";

  private final Writer out;
  private final WriteOptions options;
  private boolean later;

  MarkdownWriter(Writer out, WriteOptions options) {
    this.out = out;
    this.options = options;
  }

  @Override
  public void begin() {}

  @Override
  public void write(String name, Bitext bitext) throws IOException {
    out.write((later ? "\n" : "") + "## " + cell(name) + "\n\n");
    later = true;
    out.write(cell(bitext.zh().name()) + " · " + cell(bitext.en().name()) + "\n\n");
    out.write("| id | zh | en | score |\n|---:|---|---|---:|\n");
    int number = 1;
    for (Bead bead : bitext.beads()) {
      boolean doubtful = Confidence.of(bead, options.minScore()) == Confidence.POOR;
      out.write(
          String.format(
              Locale.ROOT,
              "| %d | %s | %s | %s%.2f |\n",
              number,
              cell(Passage.zh(bead)),
              cell(Passage.en(bead)),
              doubtful ? DOUBTFUL : "",
              bead.score()));
      number++;
    }
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }

  private static String cell(String text) {
    return MARKUP.matcher(XmlWriter.legal(text.replaceAll("\\v", " "))).replaceAll("\\\\$0");
  }
}
