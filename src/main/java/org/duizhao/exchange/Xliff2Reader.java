package org.duizhao.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * XLIFF 2.0, 2.1 and 2.2: every {@code segment} is a unit, named by its {@code unit} and, where
 * that has several, by itself. What stands in modules (matches, notes, glossaries) and between
 * segments is passed over, and so is what is not to be translated.
 */
final class Xliff2Reader {

  private final XmlCursor xml;
  private final UnitList units;
  private final String sourceLanguage;
  private final String targetLanguage;
  private final Deque<Boolean> translate = new ArrayDeque<>();

  /** The two languages of a segment. */
  private record Pair(UnitText source, UnitText target) {}

  private Xliff2Reader(XmlCursor xml, UnitList units) {
    this.xml = xml;
    this.units = units;
    this.sourceLanguage = xml.attribute("srcLang");
    this.targetLanguage = xml.attribute("trgLang");
  }

  /** Reads on from the start of the element {@code xliff}. */
  static void read(XmlCursor xml, UnitList units) throws XMLStreamException {
    new Xliff2Reader(xml, units).files();
  }

  private void files() throws XMLStreamException {
    translate.push(true);
    while (xml.next()) {
      if (xml.isEnd("file") || xml.isEnd("group")) {
        translate.pop();
      } else if (xml.isStart("file") || xml.isStart("group")) {
        if (xml.isStart("file")) {
          String original = xml.attribute("original");
          units.file(
              original.isEmpty() ? xml.attribute("id") : original, sourceLanguage, targetLanguage);
        }
        translate.push(isToTranslate());
      } else if (xml.isStart("unit")) {
        unit();
      } else if (xml.isStart() && xml.depth() > 1) {
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
    Map<String, String> codes = new HashMap<>();
    Map<String, Pair> segments = new LinkedHashMap<>();
    for (int outside = xml.depth() - 1; xml.next() && xml.depth() > outside; ) {
      if (xml.isStart("segment")) {
        String own = xml.attribute("id");
        segments.put(own.isEmpty() ? "" + (segments.size() + 1) : own, segment(codes));
      } else if (xml.isStart("data")) {
        String data = xml.attribute("id");
        codes.put(data, xml.content());
      } else if (xml.isStart() && !xml.isStart("originalData")) {
        xml.skip();
      }
    }
    if (isLeftOut) {
      units.pass();
      return;
    }
    segments.forEach(
        (segment, pair) ->
            units.add(
                UnitList.name(id, segment, segments.size() > 1), pair.source(), pair.target()));
  }

  private Pair segment(Map<String, String> codes) throws XMLStreamException {
    UnitText source = UnitText.EMPTY;
    UnitText target = UnitText.EMPTY;
    for (int outside = xml.depth() - 1; xml.next() && xml.depth() > outside; ) {
      if (xml.isStart("source")) {
        source = Inline.read(xml, codes).whole();
      } else if (xml.isStart("target")) {
        target = Inline.read(xml, codes).whole();
      } else if (xml.isStart()) {
        xml.skip();
      }
    }
    return new Pair(source, target);
  }
}
