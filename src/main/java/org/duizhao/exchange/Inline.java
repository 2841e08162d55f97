package org.duizhao.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.duizhao.text.Tag.Role;

/**
 * Reads one language of a unit: its text, and its inline tags apart.
 *
 * <p>The elements of XLIFF 1.2, XLIFF 2 and TMX have different names, or do alike under the same
 * one, so that one reader knows them all: {@code g}, {@code pc} and {@code hi} stand around words,
 * {@code bx}, {@code bpt} and {@code sc} open what {@code ex}, {@code ept} and {@code ec} close,
 * {@code x}, {@code ph}, {@code it} and {@code ut} stand alone. What is inside one of the latter is
 * the code of the original file, not text. {@code mrk} is passed through, but for the segments that
 * XLIFF 1.2 marks with it.
 */
final class Inline {

  private static final Set<String> AROUND = Set.of("g", "pc", "hi");
  private static final Set<String> OPENING = Set.of("bx", "bpt", "sc");
  private static final Set<String> CLOSING = Set.of("ex", "ept", "ec");
  private static final Set<String> ALONE = Set.of("x", "ph", "it", "ut");

  private final XmlCursor xml;

  /** The original code by the id under which XLIFF 2 keeps it. */
  private final Map<String, String> codes;

  private final Map<String, String> nameByPair = new HashMap<>();
  private final Deque<Runnable> open = new ArrayDeque<>();
  private final UnitText.Draft whole = new UnitText.Draft();
  private final Map<String, UnitText.Draft> segments = new LinkedHashMap<>();
  private UnitText.Draft draft = whole;

  private Inline(XmlCursor xml, Map<String, String> codes) {
    this.xml = xml;
    this.codes = codes;
  }

  /**
   * A text as it was read.
   *
   * @param segments by their ids, if it is divided into segments
   */
  record Content(UnitText whole, Map<String, UnitText> segments) {
    static final Content EMPTY = new Content(UnitText.EMPTY, Map.of());
  }

  /** Reads the element whose start the cursor stands on, to its end. */
  static Content read(XmlCursor xml) throws XMLStreamException {
    return read(xml, Map.of());
  }

  /**
   * Likewise.
   *
   * @param codes the original code by the id under which XLIFF 2 keeps it
   */
  static Content read(XmlCursor xml, Map<String, String> codes) throws XMLStreamException {
    Inline inline = new Inline(xml, codes);
    for (int outside = xml.depth() - 1; xml.next() && xml.depth() > outside; ) {
      inline.event();
    }
    Map<String, UnitText> segments = new LinkedHashMap<>();
    inline.segments.forEach((id, draft) -> segments.put(id, draft.finish()));
    return new Content(inline.whole.finish(), segments);
  }

  private void event() throws XMLStreamException {
    if (xml.isText()) {
      draft.add(xml.text());
    } else if (xml.isEnd()) {
      open.pop().run();
    } else {
      start(xml.name());
    }
  }

  private void start(String name) throws XMLStreamException {
    if (AROUND.contains(name)) {
      around(Code.start(xml, codes));
    } else if (OPENING.contains(name)) {
      Code code = Code.whole(xml, codes);
      nameByPair.put(code.pair(), code.name());
      draft.tag(Role.OPEN, code.name(), code.shown("<", ">"));
    } else if (CLOSING.contains(name)) {
      Code code = Code.whole(xml, codes);
      String opened = nameByPair.getOrDefault(code.pair(), code.name());
      draft.tag(Role.CLOSE, opened, code.named(opened).shown("</", ">"));
    } else if (ALONE.contains(name)) {
      alone(Code.whole(xml, codes));
    } else {
      passThrough(name);
    }
  }

  private void around(Code code) {
    draft.tag(Role.OPEN, code.name(), code.shown("<", ">"));
    String end = code.named(code.name()).shown("</", ">");
    open.push(() -> draft.tag(Role.CLOSE, code.name(), end));
  }

  private void alone(Code code) {
    draft.tag(Role.ALONE, code.name(), code.shown("<", "/>"));
    if (code.isLineBreak()) {
      draft.add("\n");
    }
  }

  private void passThrough(String name) {
    if (name.equals("mrk") && xml.attribute("mtype").equals("seg")) {
      draft = segments.computeIfAbsent(xml.attribute("mid"), id -> new UnitText.Draft());
      open.push(() -> draft = whole);
    } else {
      open.push(() -> {});
    }
  }
}
