package org.duizhao.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * TMX 1.1 to 1.4b: of each {@code tu} the first Chinese and the first English variant. A unit that
 * lacks one of them is left out: a memory may hold other languages.
 */
final class TmxReader {

  private final XmlCursor xml;
  private final UnitList units;

  private TmxReader(XmlCursor xml, UnitList units) {
    this.xml = xml;
    this.units = units;
  }

  /** Reads on from the start of the element {@code tmx}. */
  static void read(XmlCursor xml, UnitList units) throws XMLStreamException {
    TmxReader reader = new TmxReader(xml, units);
    units.file("", "zh", "en");
    while (xml.next()) {
      if (xml.isStart("tu")) {
        reader.unit();
      }
    }
  }

  private void unit() throws XMLStreamException {
    String id = xml.attribute("tuid");
    Map<Language, UnitText> variants = new LinkedHashMap<>();
    for (int outside = xml.depth() - 1; xml.next() && xml.depth() > outside; ) {
      if (xml.isStart("tuv")) {
        String code = xml.attribute("lang");
        units.see(code);
        UnitText text = variant();
        variants.putIfAbsent(Language.of(code), text);
      } else if (xml.isStart()) {
        xml.skip();
      }
    }
    UnitText zh = variants.getOrDefault(Language.ZH, UnitText.EMPTY);
    UnitText en = variants.getOrDefault(Language.EN, UnitText.EMPTY);
    if (zh.isEmpty() || en.isEmpty()) {
      units.leaveOut("without Chinese or English");
    } else {
      units.add(id, zh, en);
    }
  }

  private UnitText variant() throws XMLStreamException {
    UnitText text = UnitText.EMPTY;
    for (int outside = xml.depth() - 1; xml.next() && xml.depth() > outside; ) {
      if (xml.isStart("seg")) {
        text = Inline.read(xml).whole();
      } else if (xml.isStart()) {
        xml.skip();
      }
    }
    return text;
  }
}
