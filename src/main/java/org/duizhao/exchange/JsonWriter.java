package org.duizhao.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;

/**
 * JSON with every segment's place: {@code {"pairs": [{"name", "zh", "en", "beads": [{"zh": [place],
 * "en": [place], "score"}]}]}}, where {@code zh} and {@code en} of a pair name its files. The score
 * has three decimals.
 */
final class JsonWriter implements BitextWriter {

  private final Writer out;
  private final double minScore;
  private JsonGenerator json;

  JsonWriter(Writer out, double minScore) {
    this.out = out;
    this.minScore = minScore;
  }

  @Override
  public void begin() throws IOException {
    json = Json.generator(out);
    json.writeStartObject();
    json.writeArrayFieldStart("pairs");
  }

  @Override
  public void write(String name, Bitext bitext) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", name);
    json.writeStringField("zh", bitext.zh().name());
    json.writeStringField("en", bitext.en().name());
    json.writeArrayFieldStart("beads");
    for (Bead bead : bitext.beads()) {
      if (bead.score() >= minScore) {
        write(bead, bitext);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Bead bead, Bitext bitext) throws IOException {
    json.writeStartObject();
    Json.places(json, "zh", bead.zh().stream().map(bitext.zh()::place).toList());
    Json.places(json, "en", bead.en().stream().map(bitext.en()::place).toList());
    json.writeNumberField("score", Math.round(bead.score() * 1000) / 1000.0);
    json.writeEndObject();
  }

  @Override
  public void end() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    out.write("\n");
    out.flush();
  }
}
