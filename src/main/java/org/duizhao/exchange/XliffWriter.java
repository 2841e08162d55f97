package org.duizhao.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;

/**
 * XLIFF 2.1: a file element for each pair, in it a unit for each bead, whose id is the bead's
 * number from 1. Beads of doubtful score have the state initial and a note that asks for a review,
 * all others with an English side are translated. A bead of the Chinese alone has no target yet;
 * one of the English alone has an empty source, so that no text is lost. Pair, translation and
 * scores are metadata. As a document has one source language, the first pair's script decides.
 */
final class XliffWriter implements BitextWriter {

  private static final String CORE = "urn:oasis:names:tc:xliff:document:2.0";
  private static final String METADATA = "urn:oasis:names:tc:xliff:metadata:2.0";

  private final Writer out;
  private final WriteOptions options;
  private XmlWriter xml;
  private int files;

  XliffWriter(Writer out, WriteOptions options) {
    this.out = out;
    this.options = options;
  }

  @Override
  public void begin() {}

  @Override
  public void write(String name, Bitext bitext) throws IOException {
    if (xml == null) {
      open(Languages.of(bitext, options));
    }
    if (bitext.beads().isEmpty()) {
      return;
    }
    files++;
    xml.open("file", "id", "f" + files, "original", bitext.zh().name());
    metadata("pair", name, "translation", bitext.en().name());
    int number = 1;
    for (Bead bead : bitext.beads()) {
      unit(number, bead);
      number++;
    }
    xml.close();
  }

  @Override
  public void end() throws IOException {
    if (xml == null) {
      open(new Languages("zh-CN", options.english()));
    }
    xml.close();
    xml.end();
  }

  private void open(Languages languages) throws IOException {
    xml = new XmlWriter(out);
    xml.open(
        "xliff",
        "xmlns",
        CORE,
        "xmlns:mda",
        METADATA,
        "version",
        "2.1",
        "srcLang",
        languages.zh(),
        "trgLang",
        languages.en());
  }

  private void unit(int number, Bead bead) throws IOException {
    xml.open("unit", "id", Integer.toString(number));
    metadata("score", String.format(Locale.ROOT, "%.3f", bead.score()));
    String note = note(bead);
    if (!note.isEmpty()) {
      xml.open("notes");
      xml.text("note", note, "category", "review");
      xml.close();
    }
    boolean isInitial = bead.en().isEmpty() || isDoubtful(bead);
    xml.open("segment", "state", isInitial ? "initial" : "translated");
    xml.text("source", Passage.zh(bead));
    if (!bead.en().isEmpty()) {
      xml.text("target", Passage.en(bead));
    }
    xml.close();
    xml.close();
  }

  private String note(Bead bead) {
    if (bead.zh().isEmpty()) {
      return "no counterpart in the Chinese";
    }
    if (bead.en().isEmpty()) {
      return "no counterpart in the English";
    }
    return isDoubtful(bead)
        ? String.format(Locale.ROOT, "alignment is doubtful: score %.2f", bead.score())
        : "";
  }

  private boolean isDoubtful(Bead bead) {
    return Confidence.of(bead, options.minScore()) == Confidence.POOR;
  }

  private void metadata(String... typesAndValues) throws IOException {
    xml.open("mda:metadata");
    xml.open("mda:metaGroup", "category", "duizhao");
    for (int i = 0; i < typesAndValues.length; i += 2) {
      xml.text("mda:meta", typesAndValues[i + 1], "type", typesAndValues[i]);
    }
    xml.close();
    xml.close();
  }
}
