package org.duizhao.tools;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.*;
import org.duizhao.align.*;
import org.duizhao.text.*;

public final class AlignmentBench {
  public static void main(String[] args) throws Exception {
    for (String dir : args) {
      int pred = 0, hit = 0, gold = 0, ghit = 0;
      long t = System.nanoTime();
      List<Path> files;
      try (var s = Files.list(Path.of(dir))) {
        files = s.filter(p -> p.toString().endsWith(".gold")).sorted().toList();
      }
      for (Path g : files) {
        String base = g.toString().replaceAll("\\.gold$", "");
        Article zh = article(base + ".zh"), en = article(base + ".en");
        Set<String> p = new LinkedHashSet<>();
        int i = 0, j = 0;
        for (Bead b : new Aligner().align(zh, en).beads()) {
          List<Integer> a = new ArrayList<>(), c = new ArrayList<>();
          for (int k = 0; k < b.zh().size(); k++) a.add(i++);
          for (int k = 0; k < b.en().size(); k++) c.add(j++);
          p.add(a + ":" + c);
        }
        Set<String> q = new LinkedHashSet<>();
        for (String l : Files.readAllLines(g))
          if (!l.isBlank()) q.add(l.replaceAll(",\\s*", ", ").trim());
        int h = 0, gn = 0, gh = 0;
        for (String x : p) {
          if (q.contains(x)) h++;
        }
        for (String x : q)
          if (!x.contains("[]")) {
            gn++;
            if (p.contains(x)) gh++;
          }
        pred += p.size();
        hit += h;
        gold += gn;
        ghit += gh;
        if (System.getProperty("per") != null)
          System.out.printf(
              "%s P %.3f R %.3f%n", g.getFileName(), h / (double) p.size(), gh / (double) gn);
        if (System.getProperty("show") != null
            && g.toString().contains(System.getProperty("show"))) {
          show(zh, en, p, q);
        }
      }
      double P = hit / (double) pred, R = ghit / (double) gold;
      System.out.printf(
          "%s P %.4f R %.4f F1 %.4f  %d ms%n",
          Path.of(dir).getFileName(), P, R, 2 * P * R / (P + R), (System.nanoTime() - t) / 1000000);
    }
  }

  static void show(Article zh, Article en, Set<String> p, Set<String> q) {
    for (String x : q)
      if (!p.contains(x)) {
        System.out.println("- GOLD " + x);
        print(zh, en, x);
      }
    for (String x : p)
      if (!q.contains(x)) {
        System.out.println("+ PRED " + x);
        print(zh, en, x);
      }
  }

  static void print(Article zh, Article en, String x) {
    String[] s = x.replaceAll("[\\[\\]]", "").split(":", -1);
    for (String k : s[0].split(", "))
      if (!k.isBlank())
        System.out.println("      " + zh.segments().get(Integer.parseInt(k.trim())).text());
    for (String k : s[1].split(", "))
      if (!k.isBlank())
        System.out.println("      " + en.segments().get(Integer.parseInt(k.trim())).text());
  }

  static Article article(String f) throws Exception {
    String text = Files.readString(Path.of(f));
    List<Segment> segs = new ArrayList<>();
    int at = 0;
    if (text.endsWith("\n")) text = text.substring(0, text.length() - 1);
    for (String l : text.split("\n", -1)) {
      segs.add(new Segment(new Span(at, at + l.length()), l, Segment.Kind.BODY, segs.size()));
      at += l.length() + 1;
    }
    return new Article(f, text, segs);
  }
}
