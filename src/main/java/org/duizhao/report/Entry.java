package org.duizhao.report;

import java.util.Optional;
import org.duizhao.check.Finding;
import org.duizhao.suppress.Suppression;

/**
 * A finding as a report tells it.
 *
 * @param pair the name of the pair it is told with
 * @param id the same in every format and, while its words stay, in every run
 * @param suppression why it does not count, if it does not
 */
record Entry(String pair, String id, Finding finding, Optional<Suppression> suppression) {

  boolean isSuppressed() {
    return suppression.isPresent();
  }

  String severity() {
    return finding.severity().word();
  }

  String rule() {
    return finding.rule().id();
  }

  /** This entry, to be kept when the articles are let go. */
  Entry clipped() {
    return new Entry(pair, id, finding.clipped(), suppression);
  }
}
