package org.duizhao.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.duizhao.align.Bead;
import org.duizhao.text.Article;
import org.duizhao.text.InputException;
import org.duizhao.text.Segment;
import org.duizhao.text.Span;

/**
 * Takes back a table of beads that a person has merged, split and corrected: the truth about how
 * two articles belong together.
 *
 * <p>The text of the rows is found in the articles ({@link RowSearch}), whose segments are cut anew
 * where rows end; a bead is what stands in a row. A row that was reworded gets what stands between
 * its neighbours, and several such rows on end become one bead. What stands in no row at all has no
 * counterpart.
 */
public final class Reviewed {

  private static final int MOST_REMARKS = 20;

  private final String name;
  private final List<ReviewedRow> rows;
  private final List<String> remarks = new ArrayList<>();

  /** What belongs together, as spans of the two articles; null for a side without any. */
  private record Group(Span zh, Span en) {}

  private Reviewed(String name, List<ReviewedRow> rows) {
    this.name = name;
    this.rows = rows;
  }

  /**
   * Reads a table in any format that align writes, and lays it on two articles.
   *
   * @param name of the table, as messages name it
   * @throws InputException if it cannot be read, or most of it is not from these articles
   */
  public static Bilingual read(Path file, String name, Article zh, Article en) {
    return new Reviewed(name, ReviewedRow.read(file, name, zh, en)).lay(zh, en);
  }

  private Bilingual lay(Article zh, Article en) {
    RowSide chinese = side(zh, "Chinese", ReviewedRow::zh);
    RowSide english = side(en, "English", ReviewedRow::en);
    List<Group> groups = groups(chinese, english);
    Pieces zhPieces = new Pieces(zh, groups.stream().map(Group::zh).toList());
    Pieces enPieces = new Pieces(en, groups.stream().map(Group::en).toList());
    List<Bead> beads = new ArrayList<>();
    for (Group group : groups) {
      alone(beads, zhPieces.before(group.zh), enPieces.before(group.en));
      List<Segment> zhIn = zhPieces.in(group.zh);
      List<Segment> enIn = enPieces.in(group.en);
      if (!zhIn.isEmpty() || !enIn.isEmpty()) {
        beads.add(new Bead(zhIn, enIn, 1));
      }
    }
    alone(beads, zhPieces.rest(), enPieces.rest());
    zhPieces.remark(name).ifPresent(remarks::add);
    enPieces.remark(name).ifPresent(remarks::add);
    return new Bilingual(zhPieces.article(), enPieces.article(), beads, remarks);
  }

  private RowSide side(Article article, String language, Function<ReviewedRow, String> text) {
    List<String> texts = rows.stream().map(text).toList();
    RowSide side = RowSide.of(article, texts);
    int lost = side.lost().size();
    long filled = texts.stream().filter(t -> !t.isBlank()).count();
    if (2L * lost > filled) {
      throw new InputException(
          name,
          lost + " of its " + filled + " rows do not stand in " + article.name(),
          "name the table of these two articles");
    }
    for (int row : side.lost().subList(0, Math.min(lost, MOST_REMARKS))) {
      remarks.add(
          rows.get(row).where()
              + ": this "
              + language
              + " does not stand in "
              + article.name()
              + "; what stands between its neighbours is taken");
    }
    if (lost > MOST_REMARKS) {
      remarks.add(name + ": likewise " + (lost - MOST_REMARKS) + " more rows");
    }
    return side;
  }

  private List<Group> groups(RowSide zh, RowSide en) {
    Set<Integer> joined = new TreeSet<>(zh.joined());
    joined.addAll(en.joined());
    List<Group> groups = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      Group group = new Group(zh.places().get(row), en.places().get(row));
      if (joined.contains(row)) {
        Group last = groups.remove(groups.size() - 1);
        group = new Group(cover(last.zh, group.zh), cover(last.en, group.en));
      }
      groups.add(group);
    }
    return groups;
  }

  private static Span cover(Span one, Span other) {
    return one == null ? other : other == null ? one : one.cover(other);
  }

  private static void alone(List<Bead> beads, List<Segment> zh, List<Segment> en) {
    zh.forEach(segment -> beads.add(new Bead(List.of(segment), List.of(), 1)));
    en.forEach(segment -> beads.add(new Bead(List.of(), List.of(segment), 1)));
  }
}
