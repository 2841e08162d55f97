package org.duizhao.check;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.text.Place;

/**
 * Keeps one finding of those that tell of one error.
 *
 * <p>What LanguageTool finds yields to a check that knows the Chinese, where both point at the same
 * few words: a name that name-mismatch sets right is not misspelled too. Of two of LanguageTool's
 * rules at the same words the first counts, of a misspelling and anything else the misspelling.
 */
public final class SaidOnce {

  /** What points at more text than this speaks of the sentence, not of the words in it. */
  private static final int FEW_WORDS = 60;

  private static final String SPELLING = "spelling";

  private SaidOnce() {}

  /** The findings that remain, in their order. */
  public static List<Finding> of(List<Finding> findings) {
    List<Finding> kept = new ArrayList<>(findings);
    kept.removeIf(finding -> findings.stream().anyMatch(other -> yields(finding, other)));
    List<Finding> once = new ArrayList<>();
    for (Finding finding : kept) {
      if (!isOfLanguageTool(finding) || once.stream().noneMatch(first -> isSame(finding, first))) {
        once.add(finding);
      }
    }
    return once;
  }

  private static boolean yields(Finding finding, Finding other) {
    boolean knowsMore =
        isOfLanguageTool(finding)
            && (!isOfLanguageTool(other) || (isSpelling(other) && !isSpelling(finding)));
    return knowsMore && overlap(finding, other);
  }

  private static boolean isSame(Finding finding, Finding first) {
    return isOfLanguageTool(first) && overlap(finding, first);
  }

  private static boolean isOfLanguageTool(Finding finding) {
    return finding.rule().id().contains("/");
  }

  private static boolean isSpelling(Finding finding) {
    return finding.rule().answersTo(SPELLING);
  }

  private static boolean overlap(Finding finding, Finding other) {
    return finding.en().isPresent()
        && other.en().isPresent()
        && isShort(finding.en().get())
        && isShort(other.en().get())
        && finding.en().get().span().overlaps(other.en().get().span());
  }

  private static boolean isShort(Place place) {
    return place.span().length() <= FEW_WORDS;
  }
}
