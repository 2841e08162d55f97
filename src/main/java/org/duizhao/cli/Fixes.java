package org.duizhao.cli;

import java.io.IOException;
import java.util.Optional;
import org.duizhao.cli.PairCheck.Found;
import org.duizhao.cli.PairFix.Fixed;
import org.duizhao.fix.UnifiedDiff;

/** The fixes of a run: written into the English files, or shown, and counted. */
final class Fixes {

  private final PairFix fix;
  private int findings;
  private int files;

  Fixes(PairFix fix) {
    this.fix = fix;
  }

  /**
   * Fixes the English file of a pair.
   *
   * @return what remains
   * @throws org.duizhao.text.InputException if it cannot be fixed; then it is as it was
   */
  Found write(Pair pair, Found found) {
    Optional<Fixed> fixed = fix.of(pair, found);
    if (fixed.isEmpty() || !fixed.get().isChanged()) {
      return found;
    }
    Replacement.write(pair.en(), fixed.get().after().bytes());
    count(fixed.get());
    return fixed.get().found();
  }

  /** Prints how the English file of a pair would be changed. */
  void show(Pair pair, Found found, Output output) throws IOException {
    Optional<Fixed> fixed = fix.of(pair, found).filter(Fixed::isChanged);
    if (fixed.isPresent()) {
      Fixed change = fixed.get();
      output
          .writer()
          .write(
              UnifiedDiff.of(pair.en().toString(), change.before().text(), change.after().text()));
      count(change);
    }
  }

  private void count(Fixed fixed) {
    findings += fixed.findings();
    files++;
  }

  boolean isEmpty() {
    return files == 0;
  }

  /**
   * Says in one line what was done.
   *
   * @param done such as {@code fixed}
   */
  String told(String done) {
    return findings
        + (findings == 1 ? " finding " : " findings ")
        + done
        + " in "
        + files
        + (files == 1 ? " file" : " files");
  }
}
