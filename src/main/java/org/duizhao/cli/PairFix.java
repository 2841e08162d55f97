package org.duizhao.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.duizhao.check.Finding;
import org.duizhao.cli.PairCheck.Found;
import org.duizhao.fix.Edit;
import org.duizhao.fix.Edits;
import org.duizhao.fix.EnglishFile;
import org.duizhao.text.InputException;

/**
 * Fixes the English of pairs in rounds, since one error may hide another: what is fixed is checked
 * again until nothing is left to fix. Where fixes undo each other, the text that came first stays,
 * so that another run changes nothing. Findings that somebody decided about are left alone. For one
 * thread.
 *
 * @param unsafe whether fixes count that are not sure
 */
record PairFix(PairCheck check, Judgement judgement, boolean unsafe, Console console) {

  private static final int MOST_ROUNDS = 20;

  /**
   * What became of a pair.
   *
   * @param before its English file as it is
   * @param after the same with all fixes
   * @param found what remains
   * @param findings how many were fixed
   */
  record Fixed(EnglishFile before, EnglishFile after, Found found, int findings) {

    boolean isChanged() {
      return !Arrays.equals(before.bytes(), after.bytes());
    }
  }

  /**
   * Works out the fixes of a pair; writes nothing.
   *
   * @param found what was seen in it
   * @return empty if its English is no text that can be written to
   * @throws InputException if its English file has changed, or cannot be written as it was
   */
  Optional<Fixed> of(Pair pair, Found found) {
    if (pair instanceof Pair.TwoFiles files) {
      return of(files, found);
    }
    if (!edits(pair, found).isEmpty()) {
      console.warn(pair.en() + ": fixes are written into files of English only; make them there");
    }
    return Optional.empty();
  }

  private Optional<Fixed> of(Pair.TwoFiles pair, Found found) {
    Optional<EnglishFile> file =
        EnglishFile.of(PairCheck.bytes(pair.en()), pair.en(), check.segmentation());
    if (file.isEmpty()) {
      if (!edits(pair, found).isEmpty()) {
        console.warn(pair.en() + ": fixes are not written into Word documents; make them there");
      }
      return Optional.empty();
    }
    if (!file.get().articleText().equals(found.bitext().en().text())) {
      throw new InputException(
          pair.en().toString(), "was changed while it was checked", "run it again");
    }
    return Optional.of(rounds(pair, new Fixed(file.get(), file.get(), found, 0)));
  }

  private Fixed rounds(Pair.TwoFiles pair, Fixed start) {
    List<Fixed> rounds = new ArrayList<>(List.of(start));
    while (rounds.size() <= MOST_ROUNDS) {
      Fixed last = rounds.get(rounds.size() - 1);
      EnglishFile.Fixed next = last.after().with(edits(pair, last.found()));
      for (Fixed earlier : rounds) {
        if (earlier.after().text().equals(next.file().text())) {
          return earlier;
        }
      }
      Found found = check.found(pair, next.file().bytes());
      int findings = last.findings() + next.findings();
      rounds.add(new Fixed(start.before(), next.file(), found, findings));
    }
    return rounds.get(rounds.size() - 1);
  }

  private List<Edit> edits(Pair pair, Found found) {
    judgement.begin(pair);
    List<Finding> findings =
        judgement.wanted(found.looked().findings(), pair).stream()
            .filter(finding -> judgement.suppression(finding, pair).isEmpty())
            .toList();
    return Edits.of(findings, found.bitext().en(), unsafe);
  }
}
