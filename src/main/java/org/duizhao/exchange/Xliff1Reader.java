package org.duizhao.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * XLIFF 1.2 (and 1.0, 1.1), with what Trados, memoQ and Phrase make of it.
 *
 * <p>A {@code trans-unit} is a unit; if its source is divided by {@code mrk}, each of its segments
 * is one. Suggestions of a memory ({@code alt-trans}), notes and the file's skeleton are passed
 * over, and so is what is not to be translated. Locked units are read: they are delivered too.
 */
final class Xliff1Reader {

  private static final Set<String> PASSED_OVER = Set.of("header", "bin-unit", "note");

  private final XmlCursor xml;
  private final UnitList units;
  private final Deque<Boolean> translate = new ArrayDeque<>();

  private Xliff1Reader(XmlCursor xml, UnitList units) {
    this.xml = xml;
    this.units = units;
  }

  /** Reads on from the start of the element {@code xliff}. */
  static void read(XmlCursor xml, UnitList units) throws XMLStreamException {
    new Xliff1Reader(xml, units).files();
  }

  private void files() throws XMLStreamException {
    translate.push(true);
    while (xml.next()) {
      if (xml.isEnd("file") || xml.isEnd("group")) {
        translate.pop();
      } else if (xml.isStart("file") || xml.isStart("group")) {
        if (xml.isStart("file")) {
          units.file(
              xml.attribute("original"),
              xml.attribute("source-language"),
              xml.attribute("target-language"));
        }
        translate.push(isToTranslate());
      } else if (xml.isStart("trans-unit")) {
        unit();
      } else if (xml.isStart() && PASSED_OVER.contains(xml.name())) {
        xml.skip();
      }
    }
  }

  private boolean isToTranslate() {
    String own = xml.attribute("translate");
    return own.isEmpty() ? translate.peek() : !own.equals("no");
  }

  private void unit() throws XMLStreamException {
    String id = xml.attribute("id");
    boolean isLeftOut = !isToTranslate();
    Inline.Content source = Inline.Content.EMPTY;
    Inline.Content divided = Inline.Content.EMPTY;
    Inline.Content target = Inline.Content.EMPTY;
    for (int outside = xml.depth() - 1; xml.next() && xml.depth() > outside; ) {
      if (xml.isStart("source")) {
        source = Inline.read(xml);
      } else if (xml.isStart("seg-source")) {
        divided = Inline.read(xml);
      } else if (xml.isStart("target")) {
        target = Inline.read(xml);
      } else if (xml.isStart()) {
        xml.skip();
      }
    }
    if (isLeftOut) {
      units.pass();
    } else {
      add(
          id,
          source,
          divided.segments().isEmpty() ? source.segments() : divided.segments(),
          target);
    }
  }

  private void add(
      String id, Inline.Content source, Map<String, UnitText> segments, Inline.Content target) {
    boolean isDivided =
        !segments.isEmpty() && (!target.segments().isEmpty() || target.whole().isEmpty());
    if (!isDivided) {
      units.add(id, source.whole(), target.whole());
      return;
    }
    Set<String> ids = new LinkedHashSet<>(segments.keySet());
    ids.addAll(target.segments().keySet());
    for (String segment : ids) {
      units.add(
          UnitList.name(id, segment, ids.size() > 1),
          segments.getOrDefault(segment, UnitText.EMPTY),
          target.segments().getOrDefault(segment, UnitText.EMPTY));
    }
  }
}
