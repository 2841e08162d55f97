package org.duizhao.comment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.duizhao.check.Severity;
import org.duizhao.comment.XmlText.Tag;
import org.duizhao.text.Landmark;

/**
 * Notes on the units of an XLIFF file: in 1.2 after the target, in 2 among the notes of the unit,
 * where the schema has them.
 */
final class XliffNotes {

  private static final Set<String> CONTENT = Set.of("source", "seg-source", "target");

  private final XmlText xml;
  private final List<Remark> remarks;
  private final boolean isSecond;
  private final String english;
  private final Deque<Tag> path = new ArrayDeque<>();
  private String file = "";
  private Unit unit;
  private int written;

  /** What is known of the unit that is open. */
  private static final class Unit {
    private final Tag tag;
    private final Set<String> segments = new HashSet<>();
    private int segmentCount;
    private int at = -1;
    private Tag notes;

    Unit(Tag tag) {
      this.tag = tag;
    }

    boolean isNamed(String name) {
      String id = tag.attribute("id").orElse("");
      return name.equals(id)
          || (name.startsWith(id + "/") && segments.contains(name.substring(id.length() + 1)))
          || (id.length() >= 32 && segments.contains(name));
    }
  }

  private XliffNotes(XmlText xml, List<Remark> remarks) {
    this.xml = xml;
    this.remarks = new ArrayList<>(remarks);
    Tag root = xml.tags().get(0);
    this.isSecond = root.attribute("version").orElse("").startsWith("2");
    Optional<String> source =
        xml.tags().stream()
            .flatMap(tag -> tag.attribute(isSecond ? "srcLang" : "source-language").stream())
            .findFirst();
    this.english =
        source.orElse("").toLowerCase(Locale.ROOT).startsWith("en") ? "source" : "target";
  }

  /**
   * Adds the notes.
   *
   * @return how many found their unit
   */
  static int write(XmlText xml, List<Remark> remarks) {
    XliffNotes notes = new XliffNotes(xml, remarks);
    xml.tags().forEach(notes::take);
    return notes.written;
  }

  private void take(Tag tag) {
    if (tag.opens()) {
      start(tag);
      path.push(tag);
    }
    if (tag.closes()) {
      end(path.pop(), tag);
    }
  }

  private void start(Tag tag) {
    if (tag.local().equals("file")) {
      String original =
          tag.attribute("original")
              .filter(o -> !o.isEmpty())
              .orElse(tag.attribute("id").orElse(""));
      file = original.replaceFirst(".*[/\\\\]", "");
    } else if (tag.local().equals(isSecond ? "unit" : "trans-unit")) {
      unit = new Unit(tag);
    } else if (unit == null) {
      return;
    } else if (isSecond && path.element().equals(unit.tag)) {
      child(tag);
    } else if (!isSecond && tag.local().equals("mrk")) {
      tag.attribute("mid").ifPresent(unit.segments::add);
    }
  }

  private void child(Tag tag) {
    if (tag.local().equals("segment")) {
      unit.segmentCount++;
      unit.segments.add(
          tag.attribute("id").filter(id -> !id.isEmpty()).orElse("" + unit.segmentCount));
    }
    if (Set.of("segment", "ignorable", "originalData").contains(tag.local()) && unit.at < 0) {
      unit.at = tag.start();
    }
    if (tag.local().equals("notes") && tag.prefix().equals(unit.tag.prefix())) {
      unit.notes = tag;
    }
  }

  private void end(Tag from, Tag to) {
    if (unit == null) {
      return;
    }
    boolean isChild = !path.isEmpty() && path.element().equals(unit.tag);
    if (from.equals(unit.tag)) {
      write();
      unit = null;
    } else if (!isSecond && isChild && CONTENT.contains(from.local())) {
      unit.at = to.end();
    } else if (isSecond && from.equals(unit.notes)) {
      unit.at = to.closes() && to.opens() ? -1 : to.start();
    }
  }

  private void write() {
    List<Remark> own = remarks.stream().filter(this::isHere).toList();
    if (own.isEmpty() || (unit.at < 0 && unit.notes == null)) {
      return;
    }
    remarks.removeAll(own);
    written += own.size();
    StringBuilder notes = new StringBuilder();
    own.forEach(remark -> notes.append(note(remark)));
    String prefix = unit.tag.prefix();
    if (isSecond && (unit.notes == null || unit.at < 0)) {
      notes.insert(0, "<" + prefix + "notes>").append("</" + prefix + "notes>");
    }
    xml.insert(unit.at < 0 ? unit.notes.end() : unit.at, notes.toString());
  }

  private boolean isHere(Remark remark) {
    Optional<Landmark> landmark = remark.place().landmark();
    return landmark
        .filter(l -> l.heading().isEmpty() || l.heading().equals(file))
        .filter(l -> unit.isNamed(l.name()))
        .isPresent();
  }

  private String note(Remark remark) {
    String note = "<" + unit.tag.prefix() + "note";
    String priority = " priority=\"" + priority(remark.severity()) + "\"";
    String kind =
        isSecond
            ? " category=\"duizhao:"
                + XmlText.escaped(remark.rule())
                + "\""
                + priority
                + " appliesTo=\""
                + english
                + "\""
            : " from=\"duizhao\"" + priority + " annotates=\"" + english + "\"";
    return note + kind + ">" + XmlText.escaped(remark.text()) + "</" + unit.tag.prefix() + "note>";
  }

  /** From 1, the highest, to 10. */
  private static int priority(Severity severity) {
    return severity == Severity.ERROR ? 1 : severity == Severity.WARNING ? 4 : 7;
  }
}
