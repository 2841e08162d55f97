package org.duizhao.align;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.duizhao.text.Article;
import org.duizhao.text.Segment;
import org.duizhao.text.Span;

/** Bitexts for tests, put together by hand. */
public final class Bitexts {

  private Bitexts() {}

  /** Line N translates line N; an empty line means that the other has no counterpart. */
  public static Bitext of(List<String> zh, List<String> en) {
    List<List<Segment>> zhLines = segments(zh);
    List<List<Segment>> enLines = segments(en);
    List<Bead> beads =
        IntStream.range(0, Math.max(zh.size(), en.size()))
            .mapToObj(i -> new Bead(line(zhLines, i), line(enLines, i), 1))
            .toList();
    return new Bitext(article("zh.txt", zh, zhLines), article("en.txt", en, enLines), beads);
  }

  private static Article article(String name, List<String> lines, List<List<Segment>> segments) {
    return new Article(
        name, String.join("\n", lines), segments.stream().flatMap(List::stream).toList());
  }

  private static List<Segment> line(List<List<Segment>> lines, int i) {
    return i < lines.size() ? lines.get(i) : List.of();
  }

  private static List<List<Segment>> segments(List<String> lines) {
    List<List<Segment>> segments = new ArrayList<>();
    int start = 0;
    for (String line : lines) {
      Span span = new Span(start, start + line.length());
      segments.add(
          line.isEmpty()
              ? List.of()
              : List.of(new Segment(span, line, Segment.Kind.BODY, segments.size())));
      start = span.end() + 1;
    }
    return segments;
  }
}
