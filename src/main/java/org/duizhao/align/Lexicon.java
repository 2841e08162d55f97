package org.duizhao.align;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The bilingual lexicon: for a simplified Chinese word, the English lemmas that translate it and
 * how strongly. Compiled from CC-CEDICT (see NOTICE).
 *
 * <p>The resource is text, a line a word: {@code word TAB lemma:strength ...}. It is kept as bytes;
 * loading only hashes the words to line starts, and a line is read when its word is looked up.
 */
public final class Lexicon {

  /** One translation; the strength is ln(p(en|zh) / p(en)), so 0 says nothing. */
  public record Translation(String lemma, double strength) {}

  private static final int LONGEST = 12;

  private final byte[] text;
  private final int[] table;

  private Lexicon(byte[] text) {
    this.text = text;
    int size = Integer.highestOneBit(Math.max(16, text.length / 16)) * 2;
    this.table = new int[size];
    for (int start = 0; start < text.length; ) {
      int hash = 0;
      int i = start;
      for (; text[i] != '\t'; i++) {
        hash = 31 * hash + text[i];
      }
      put(hash, start);
      while (text[i] != '\n') {
        i++;
      }
      start = i + 1;
    }
  }

  /** The lexicon of the project, read when first asked for. */
  public static Lexicon standard() {
    return Standard.LEXICON;
  }

  /** The length of the longest listed word that starts at {@code start}, 0 if none does. */
  public int longestWord(String zh, int start) {
    for (int n = Math.min(LONGEST, zh.length() - start); n > 0; n--) {
      if (find(zh.substring(start, start + n)) >= 0) {
        return n;
      }
    }
    return 0;
  }

  /** Whether a word, in simplified script, is listed. */
  public boolean contains(String word) {
    return find(word) >= 0;
  }

  /** All words, in the order of the resource. */
  Stream<String> words() {
    return new String(text, StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.substring(0, line.indexOf('\t')));
  }

  /** What the word is translated by; none if it is not listed. */
  public Translation[] translations(String word) {
    int line = find(word);
    if (line < 0) {
      return new Translation[0];
    }
    int start = line;
    while (text[start] != '\t') {
      start++;
    }
    int end = start;
    while (text[end] != '\n') {
      end++;
    }
    String list = new String(text, start + 1, end - start - 1, StandardCharsets.UTF_8);
    if (list.isEmpty()) {
      return new Translation[0];
    }
    String[] items = list.split(" ", -1);
    Translation[] translations = new Translation[items.length];
    for (int i = 0; i < items.length; i++) {
      int colon = items[i].lastIndexOf(':');
      translations[i] =
          new Translation(
              items[i].substring(0, colon), Integer.parseInt(items[i].substring(colon + 1)) / 10.0);
    }
    return translations;
  }

  private void put(int hash, int line) {
    int slot = slot(hash);
    while (table[slot] != 0) {
      slot = (slot + 1) & (table.length - 1);
    }
    table[slot] = line + 1;
  }

  private int find(String word) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    int hash = 0;
    for (byte b : bytes) {
      hash = 31 * hash + b;
    }
    for (int slot = slot(hash); table[slot] != 0; slot = (slot + 1) & (table.length - 1)) {
      if (isWordAt(table[slot] - 1, bytes)) {
        return table[slot] - 1;
      }
    }
    return -1;
  }

  private boolean isWordAt(int line, byte[] word) {
    for (int i = 0; i < word.length; i++) {
      if (text[line + i] != word[i]) {
        return false;
      }
    }
    return text[line + word.length] == '\t';
  }

  private int slot(int hash) {
    return ((hash * 0x9E3779B9) >>> 7) & (table.length - 1);
  }

  private static final class Standard {
    static final Lexicon LEXICON = load();

    private static Lexicon load() {
      try (InputStream in = Lexicon.class.getResourceAsStream("lexicon.tsv.gz")) {
        return new Lexicon(new GZIPInputStream(in, 1 << 16).readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
