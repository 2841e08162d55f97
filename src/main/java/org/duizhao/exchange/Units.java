package org.duizhao.exchange;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.duizhao.align.Bead;
import org.duizhao.text.Article;
import org.duizhao.text.Paragraph;
import org.duizhao.text.Segment;
import org.duizhao.text.Segmentation;
import org.duizhao.text.Segmenter;
import org.duizhao.text.Span;
import org.duizhao.text.Tag;

/**
 * All the units of a file, in its order.
 *
 * @param name of the file, as messages name it
 * @param remarks what was left out of the file and why, a sentence each
 */
record Units(String name, List<Unit> units, List<String> remarks) {

  Units {
    units = units.stream().filter(unit -> !unit.isEmpty()).toList();
    remarks = List.copyOf(remarks);
  }

  /** The two articles, each unit a paragraph on its side, and every unit a bead of score 1. */
  Bilingual bilingual(Segmentation segmentation) {
    Side zh = Side.of(this, Unit::zh, segmentation);
    Side en = Side.of(this, Unit::en, segmentation);
    List<Bead> beads = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      beads.add(new Bead(zh.byUnit.get(i), en.byUnit.get(i), 1));
    }
    return new Bilingual(zh.article, en.article, beads, remarks);
  }

  /** One language of the units. */
  private record Side(Article article, List<List<Segment>> byUnit) {

    static Side of(Units all, Function<Unit, UnitText> language, Segmentation segmentation) {
      StringBuilder text = new StringBuilder();
      List<Unit> units = all.units.stream().filter(u -> !language.apply(u).isEmpty()).toList();
      List<Span> paragraphs = new ArrayList<>();
      List<Tag> tags = new ArrayList<>();
      for (Unit unit : units) {
        int start = text.length();
        UnitText words = language.apply(unit);
        text.append(words.text()).append('\n');
        paragraphs.add(new Span(start, start + words.text().length()));
        words.tags().forEach(tag -> tags.add(tag.plus(start)));
      }
      String joined = text.toString();
      List<Segment> segments =
          Segmenter.segments(
              joined,
              paragraphs.stream().map(span -> new Paragraph(span, Optional.empty())).toList(),
              segmentation);
      int[] starts = paragraphs.stream().mapToInt(Span::start).toArray();
      UnitLocator locator = new UnitLocator(units, starts, joined);
      return new Side(
          new Article(all.name, joined, segments, locator, tags),
          byUnit(all, language, segments, paragraphs));
    }

    private static List<List<Segment>> byUnit(
        Units all, Function<Unit, UnitText> language, List<Segment> segments, List<Span> spans) {
      List<List<Segment>> byUnit = new ArrayList<>();
      Iterator<Span> span = spans.iterator();
      int from = 0;
      for (Unit unit : all.units) {
        int to = from;
        if (!language.apply(unit).isEmpty()) {
          int end = span.next().end();
          while (to < segments.size() && segments.get(to).span().end() <= end) {
            to++;
          }
        }
        byUnit.add(segments.subList(from, to));
        from = to;
      }
      return byUnit;
    }
  }
}
