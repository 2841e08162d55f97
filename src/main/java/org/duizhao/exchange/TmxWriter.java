package org.duizhao.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;

/**
 * TMX 1.4b, the exchange format of translation memories: a unit for each bead that has both sides,
 * with its pair, its number from 1 and its score in {@code x-} properties. The first pair's script
 * is the header's source language; a unit in the other script says so.
 */
final class TmxWriter implements BitextWriter {

  private final Writer out;
  private final WriteOptions options;
  private XmlWriter xml;
  private String sourceLanguage = "zh-CN";

  TmxWriter(Writer out, WriteOptions options) {
    this.out = out;
    this.options = options;
  }

  @Override
  public void begin() {}

  @Override
  public void write(String name, Bitext bitext) throws IOException {
    Languages languages = Languages.of(bitext, options);
    if (xml == null) {
      sourceLanguage = languages.zh();
      open();
    }
    int number = 1;
    for (Bead bead : bitext.beads()) {
      if (!bead.isNull() && bead.score() >= options.minScore()) {
        unit(name, number, bead, languages);
      }
      number++;
    }
  }

  @Override
  public void end() throws IOException {
    if (xml == null) {
      open();
    }
    xml.close();
    xml.close();
    xml.end();
  }

  private void open() throws IOException {
    xml = new XmlWriter(out);
    xml.doctype("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">");
    xml.open("tmx", "version", "1.4");
    xml.empty(
        "header",
        "creationtool",
        "Duizhao",
        "creationtoolversion",
        options.version(),
        "segtype",
        "sentence",
        "o-tmf",
        "Duizhao",
        "adminlang",
        "en-US",
        "srclang",
        sourceLanguage,
        "datatype",
        "plaintext");
    xml.open("body");
  }

  private void unit(String name, int number, Bead bead, Languages languages) throws IOException {
    if (languages.zh().equals(sourceLanguage)) {
      xml.open("tu");
    } else {
      xml.open("tu", "srclang", languages.zh());
    }
    xml.text("prop", name, "type", "x-pair");
    xml.text("prop", Integer.toString(number), "type", "x-id");
    xml.text("prop", String.format(Locale.ROOT, "%.3f", bead.score()), "type", "x-score");
    variant(languages.zh(), Passage.zh(bead));
    variant(languages.en(), Passage.en(bead));
    xml.close();
  }

  private void variant(String language, String text) throws IOException {
    xml.open("tuv", "xml:lang", language);
    xml.text("seg", text);
    xml.close();
  }
}
