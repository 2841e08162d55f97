package org.duizhao.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.duizhao.comment.RunText.Cut;
import org.duizhao.document.WordDocument;
import org.duizhao.document.WordRun;
import org.duizhao.text.Place;
import org.duizhao.text.Span;

/**
 * Comments at words of a Word document's body. A run is divided where a comment starts or ends in
 * it; both parts keep its properties. Word has no comments in notes, headers, footers and text
 * boxes: those are put where the text box stands, or at the start of the body, and name the place.
 */
final class WordComments {

  private final WordDocument document;
  private final String body;
  private final XmlText xml;
  private final String w;
  private final List<RunText> runs;
  private final Map<Integer, Point> points = new TreeMap<>();

  /** What comes to stand at a point of the XML. */
  private static final class Point {
    private final Cut cut;
    private final StringBuilder ends = new StringBuilder();
    private final StringBuilder starts = new StringBuilder();

    Point(Cut cut) {
      this.cut = cut;
    }
  }

  /**
   * @param body the name of the part that holds it
   * @param w the prefix of its elements, with the colon
   */
  WordComments(WordDocument document, String body, XmlText xml, String w) {
    this.document = document;
    this.body = body;
    this.xml = xml;
    this.w = w;
    this.runs = RunText.of(xml, w);
  }

  /**
   * Marks the words of a remark.
   *
   * @param span of them in the article
   * @param id of the comment
   * @return what the comment has to say first of its place, or empty
   */
  Optional<String> mark(Span span, int id) {
    List<WordRun> words = new ArrayList<>(document.runs(span));
    words.removeIf(run -> !run.part().equals(body) || run.number() >= runs.size());
    if (words.isEmpty()) {
      document.runs().stream()
          .filter(run -> run.part().equals(body))
          .findFirst()
          .ifPresent(words::add);
      words.forEach(first -> mark(first, first, first.span(), id));
      return Optional.of(named(span));
    }
    WordRun first = words.get(0);
    WordRun last = words.get(words.size() - 1);
    boolean inOrder = first.number() <= last.number();
    mark(first, inOrder ? last : first, span, id);
    return runs.get(first.number()).isInside() ? Optional.of(named(span)) : Optional.empty();
  }

  private String named(Span span) {
    Place place = new Place(document.article(), span);
    return "At “"
        + place.text().strip()
        + "”"
        + place.landmark().map(landmark -> " in " + landmark).orElse("");
  }

  private void mark(WordRun first, WordRun last, Span span, int id) {
    int from = Math.max(span.start(), first.span().start()) - first.span().start();
    int to = Math.min(span.end(), last.span().end()) - last.span().start();
    Cut start = runs.get(first.number()).cut(first.offset() + from, true, w, xml.text());
    Cut end = runs.get(last.number()).cut(last.offset() + to, false, w, xml.text());
    point(start).starts.append(element("commentRangeStart", id));
    point(end)
        .ends
        .append(element("commentRangeEnd", id))
        .append("<" + w + "r>" + element("commentReference", id) + "</" + w + "r>");
  }

  private Point point(Cut cut) {
    return points.computeIfAbsent(cut.offset(), offset -> new Point(cut));
  }

  private String element(String name, int id) {
    return "<" + w + name + " " + w + "id=\"" + id + "\"/>";
  }

  /** The body with the marks in it. */
  byte[] bytes() {
    points.values().stream()
        .mapToInt(point -> point.cut.unspaced())
        .filter(offset -> offset >= 0)
        .distinct()
        .forEach(offset -> xml.insert(offset, " xml:space=\"preserve\""));
    points.forEach(
        (offset, point) ->
            xml.insert(offset, point.cut.before() + point.ends + point.starts + point.cut.after()));
    return xml.bytes();
  }
}
