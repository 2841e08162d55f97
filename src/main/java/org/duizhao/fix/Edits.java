package org.duizhao.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.duizhao.check.Finding;
import org.duizhao.text.Article;
import org.duizhao.text.Place;

/**
 * Chooses what to change in an article: the first fix of each finding, at its place and at those of
 * its related places that hold the same words. Of fixes that overlap or touch the first in reading
 * order counts, of those that start together the longer one; another round may bring the others.
 */
public final class Edits {

  private Edits() {}

  /**
   * The edits in their order, none of which overlaps or touches another.
   *
   * @param findings of which each may be fixed
   * @param en the article; places in others are left alone
   * @param unsafe whether fixes count that are not sure
   */
  public static List<Edit> of(List<Finding> findings, Article en, boolean unsafe) {
    List<Edit> wanted =
        findings.stream()
            .filter(finding -> finding.isSafe() || unsafe)
            .flatMap(finding -> of(finding, en))
            .sorted(Comparator.comparing(Edit::span))
            .toList();
    List<Edit> chosen = new ArrayList<>();
    int end = -1;
    for (Edit edit : wanted) {
      if (edit.span().start() > end) {
        chosen.add(edit);
        end = edit.span().end();
      }
    }
    return chosen;
  }

  private static Stream<Edit> of(Finding finding, Article en) {
    if (finding.fixes().isEmpty() || finding.en().isEmpty()) {
      return Stream.empty();
    }
    String wrong = finding.en().get().text();
    String right = finding.fixes().get(0);
    return Stream.concat(finding.en().stream(), finding.related().stream())
        .filter(place -> place.article() == en && place.text().equals(wrong))
        .map(Place::span)
        .filter(span -> !wrong.equals(right))
        .map(span -> new Edit(span, right, finding));
  }
}
