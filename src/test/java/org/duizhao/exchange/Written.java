package org.duizhao.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.text.Article;
import org.duizhao.text.Segment;
import org.duizhao.text.Span;

/** Bitexts as a format writes them: pairs named canal, canal2 and so on. */
final class Written {

  /** What a format might take for its own: markup, marks, characters outside the first plane. */
  private static final String NASTY =
      "<>&\"'|\\*_`~[]()#$!{}=+-@^:;,./ 汉字，。“”《》𠀀😀aZ09é\u0001\u000B\uFFFE\u2028\u00A0";

  private Written() {}

  static byte[] bytes(Format format, double minScore, Bitext... bitexts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BitextWriter writer = format.writer(out, new WriteOptions("1.2.3", 72, minScore, "en-GB"));
    writer.begin();
    for (int i = 0; i < bitexts.length; i++) {
      writer.write("canal" + (i == 0 ? "" : i + 1), bitexts[i]);
    }
    writer.end();
    return out.toByteArray();
  }

  static String text(Format format, double minScore, Bitext... bitexts) throws IOException {
    return new String(bytes(format, minScore, bitexts), StandardCharsets.UTF_8);
  }

  static String text(Format format, Bitext... bitexts) throws IOException {
    return text(format, 0, bitexts);
  }

  /** The parts of a zip file by name, in its order. */
  static Map<String, String> parts(byte[] zip) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    Path file = Files.createTempFile("duizhao", ".zip");
    try (ZipFile in = new ZipFile(Files.write(file, zip).toFile())) {
      for (ZipEntry part : Collections.list(in.entries())) {
        byte[] bytes = in.getInputStream(part).readAllBytes();
        parts.put(part.getName(), new String(bytes, StandardCharsets.UTF_8));
      }
    } finally {
      Files.delete(file);
    }
    return parts;
  }

  /** One bead that holds two texts. */
  static Bitext pair(String zh, String en) {
    Article left = article("a.zh.txt", zh);
    Article right = article("a.en.txt", en);
    return new Bitext(left, right, List.of(new Bead(left.segments(), right.segments(), 1)));
  }

  /** One bead whose texts hold anything. */
  static Bitext nasty(long seed) {
    Random random = new Random(seed);
    return pair(nasty(random), nasty(random));
  }

  private static String nasty(Random random) {
    StringBuilder text = new StringBuilder("x");
    for (int length = random.nextInt(40); length > 0; length--) {
      int at = random.nextInt(NASTY.codePointCount(0, NASTY.length()));
      text.appendCodePoint(NASTY.codePointAt(NASTY.offsetByCodePoints(0, at)));
    }
    return text.append("y").toString();
  }

  private static Article article(String name, String text) {
    Span all = new Span(0, text.length());
    return new Article(name, text, List.of(new Segment(all, text, Segment.Kind.BODY, 0)));
  }
}
