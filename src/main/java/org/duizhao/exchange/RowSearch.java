package org.duizhao.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.duizhao.text.Article;
import org.duizhao.text.Span;

/**
 * Finds where the rows of a table stand in an article, in their order. White space and the form of
 * quotation marks do not count.
 *
 * <p>A row begins where the one before it ended, as a rule. Where it does not, text or rows must be
 * passed over; of the next rows that one is taken up again for which the least is passed over.
 */
final class RowSearch {

  private static final int ROWS_AHEAD = 30;
  private static final int NOT_SOUGHT = -2;

  private final String text;
  private final int[] offsets;
  private final List<String> rows;

  /** Where each row stands at or after a point, as last sought. */
  private final int[] known;

  private RowSearch(Article article, List<String> rows) {
    String whole = article.text();
    this.offsets =
        IntStream.range(0, whole.length())
            .filter(i -> !UnitText.isBlank(whole.charAt(i)))
            .toArray();
    this.text = squeezed(whole);
    this.rows = rows.stream().map(RowSearch::squeezed).toList();
    this.known = new int[rows.size()];
    Arrays.fill(known, NOT_SOUGHT);
  }

  /** The place of each row in the article; null of a row that is empty or does not stand in it. */
  static List<Span> places(Article article, List<String> rows) {
    return new RowSearch(article, rows).places();
  }

  private List<Span> places() {
    List<Span> places = new ArrayList<>();
    int end = 0;
    while (places.size() < rows.size()) {
      int row = places.size();
      String words = rows.get(row);
      int found = words.isEmpty() || text.startsWith(words, end) ? row : next(row, end);
      while (places.size() < found) {
        places.add(null);
      }
      int start = rows.get(found).isEmpty() ? -1 : position(found, end);
      if (start >= 0) {
        end = start + rows.get(found).length();
        places.add(new Span(offsets[start], offsets[end - 1] + 1));
      } else {
        places.add(null);
      }
    }
    return places;
  }

  /** The row from a given one on that is best taken up again. */
  private int next(int row, int end) {
    int best = row;
    long least = Long.MAX_VALUE;
    long passed = 0;
    for (int next = row; next < Math.min(rows.size(), row + ROWS_AHEAD); next++) {
      int start = rows.get(next).isEmpty() ? -1 : position(next, end);
      if (start >= 0 && start - end + passed < least) {
        least = start - end + passed;
        best = next;
      }
      passed += rows.get(next).length();
    }
    return best;
  }

  private int position(int row, int from) {
    if (known[row] == NOT_SOUGHT || (known[row] >= 0 && known[row] < from)) {
      known[row] = text.indexOf(rows.get(row), from);
    }
    return known[row];
  }

  private static String squeezed(String text) {
    StringBuilder squeezed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!UnitText.isBlank(c)) {
        squeezed.append(
            switch (c) {
              case '“', '”', '„', '＂' -> '"';
              case '‘', '’', '＇' -> '\'';
              default -> c;
            });
      }
    }
    return squeezed.toString();
  }
}
