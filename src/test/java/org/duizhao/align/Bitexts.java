package org.duizhao.align;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.text.Article;
import org.duizhao.text.Segment;
import org.duizhao.text.Span;

/** Bitexts for tests. */
public final class Bitexts {

  private Bitexts() {}

  /** Line N of the Chinese with line N of the English; an empty line has no counterpart. */
  public static Bitext of(List<String> zh, List<String> en) {
    Article chinese = article("zh.txt", zh);
    Article english = article("en.txt", en);
    var zhSegments = chinese.segments().iterator();
    var enSegments = english.segments().iterator();
    List<Bead> beads = new ArrayList<>();
    for (int i = 0; i < Math.max(zh.size(), en.size()); i++) {
      boolean hasZh = i < zh.size() && !zh.get(i).isEmpty();
      boolean hasEn = i < en.size() && !en.get(i).isEmpty();
      if (hasZh || hasEn) {
        beads.add(
            new Bead(
                hasZh ? List.of(zhSegments.next()) : List.of(),
                hasEn ? List.of(enSegments.next()) : List.of(),
                1));
      }
    }
    return new Bitext(chinese, english, beads);
  }

  private static Article article(String name, List<String> lines) {
    List<Segment> segments = new ArrayList<>();
    int start = 0;
    for (String line : lines) {
      if (!line.isEmpty()) {
        Span span = new Span(start, start + line.length());
        segments.add(new Segment(span, line, Segment.Kind.BODY, segments.size()));
      }
      start += line.length() + 1;
    }
    return new Article(name, String.join("\n", lines), segments);
  }
}
