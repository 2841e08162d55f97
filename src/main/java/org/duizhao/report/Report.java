package org.duizhao.report;

import java.util.List;
import java.util.Optional;
import org.duizhao.align.Bitext;
import org.duizhao.check.Finding;
import org.duizhao.suppress.Suppressed;
import org.duizhao.suppress.Suppression;

/** What one run of {@code check} has to say, in the parts that a {@link Renderer} is handed. */
public final class Report {

  private Report() {}

  /** How the report was made: the tool's version, the English variant, the glossaries in force. */
  public record Signature(String version, String variant, List<String> glossaries) {}

  /**
   * A pair that was checked, and its findings in the order of the English, those in page furniture
   * last, whatever order they are given in.
   *
   * @param suppressed those that were decided about, which do not count
   */
  public record Checked(
      String name, Bitext bitext, List<Finding> findings, List<Suppressed> suppressed) {

    public Checked {
      findings = new ReadingOrder(bitext).sort(findings);
      suppressed = List.copyOf(suppressed);
    }
  }

  /**
   * What several pairs show together.
   *
   * @param pair the one it is told with, counted from 0
   * @param finding whose places hold no more than the words around them
   * @param suppression if it was decided about, so that it does not count
   */
  public record Across(int pair, Finding finding, Optional<Suppression> suppression) {}

  /** A pair that could not be checked, and why, in one line. */
  public record Failure(String name, String message) {}

  /** How many findings something has. */
  public record Count(String name, int errors, int warnings, int notes) {

    public int all() {
      return errors + warnings + notes;
    }
  }

  /**
   * The counts at the end of a run.
   *
   * @param suppressed findings that were decided about; they are in none of the other counts
   * @param unshown findings that are counted but not shown, as there are more than were asked for
   * @param byRule of each rule that found something, the most findings first
   * @param byArticle of each pair in which something was found, the most findings first
   */
  public record Summary(
      int pairs,
      int failures,
      int errors,
      int warnings,
      int notes,
      int suppressed,
      int unshown,
      List<Count> byRule,
      List<Count> byArticle) {

    public Summary {
      byRule = List.copyOf(byRule);
      byArticle = List.copyOf(byArticle);
    }
  }
}
