package org.duizhao.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.duizhao.text.Article;
import org.duizhao.text.Span;

/**
 * Where the rows of a table stand in one article.
 *
 * @param places a span a row; null where it has none
 * @param lost the rows whose text does not stand in the article; they have what stands between
 *     their neighbours, the first of several for all
 * @param joined the rows that share what the row before has
 */
record RowSide(Article article, List<Span> places, List<Integer> lost, List<Integer> joined) {

  static RowSide of(Article article, List<String> rows) {
    List<Span> places = new ArrayList<>(RowSearch.places(article, rows));
    List<Integer> lost = new ArrayList<>();
    List<Integer> joined = new ArrayList<>();
    int length = article.text().length();
    int from = 0;
    int first = -1;
    for (int row = 0; row <= rows.size(); row++) {
      Span place = row < rows.size() ? places.get(row) : new Span(length, length);
      if (place != null) {
        if (first >= 0) {
          places.set(first, new Span(from, place.start()));
          first = -1;
        }
        from = place.end();
      } else if (!rows.get(row).isBlank()) {
        lost.add(row);
        if (first < 0) {
          first = row;
        } else {
          IntStream.rangeClosed(lost.get(lost.size() - 2) + 1, row).forEach(joined::add);
        }
      }
    }
    return new RowSide(article, places, lost, joined);
  }
}
