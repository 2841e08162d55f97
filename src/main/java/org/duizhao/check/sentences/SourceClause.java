package org.duizhao.check.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.text.Place;
import org.duizhao.text.Segment;
import org.duizhao.text.Span;

/**
 * The Chinese clause that a point in the English of a bead answers to by its position: as far from
 * the start as that point, in proportion.
 */
final class SourceClause {

  private static final Pattern CLAUSE = Pattern.compile("[^，；。！？：,;]+[，；。！？：,;]*");

  private SourceClause() {}

  /** The clause at an offset into a segment of the bead's English. */
  static Optional<Place> at(Bitext bitext, Bead bead, Segment segment, int offset) {
    int before = offset;
    int all = 0;
    for (Segment en : bead.en()) {
      before += en.span().end() <= segment.span().start() ? en.text().length() : 0;
      all += en.text().length();
    }
    List<Span> clauses = new ArrayList<>();
    int length = 0;
    for (Segment zh : bead.zh()) {
      Matcher clause = CLAUSE.matcher(zh.text());
      while (clause.find()) {
        clauses.add(new Span(clause.start(), clause.end()).plus(zh.span().start()));
        length += clause.group().length();
      }
    }
    int wanted = (int) ((long) length * before / Math.max(1, all));
    for (Span clause : clauses) {
      if (wanted < clause.length()) {
        return Optional.of(new Place(bitext.zh(), clause));
      }
      wanted -= clause.length();
    }
    return Optional.empty();
  }
}
