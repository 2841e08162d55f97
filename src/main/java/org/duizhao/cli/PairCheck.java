package org.duizhao.cli;

import java.util.Optional;
import org.duizhao.align.Aligner;
import org.duizhao.align.Bitext;
import org.duizhao.check.Batch;
import org.duizhao.check.Batch.Looked;
import org.duizhao.text.InputException;
import org.duizhao.text.Segmentation;

/**
 * Reads the two articles of a pair, aligns them and looks for what is wrong. A pair that cannot be
 * checked is an outcome like others, so that the rest of a run goes on. Thread-safe.
 */
record PairCheck(Segmentation segmentation, Aligner aligner, Batch batch) {

  /** What became of a pair. */
  record Outcome(Pair pair, Optional<Found> found, Optional<InputException> failure) {}

  /** What was seen in a pair. */
  record Found(Bitext bitext, Looked looked) {}

  Outcome of(Pair pair) {
    try {
      Pair.Read read = pair.read(segmentation);
      Bitext bitext = aligner.align(read.zh(), read.en());
      if (bitext.isUnrelated()) {
        throw new InputException(
            read.en().name(),
            "does not seem to translate " + read.zh().name(),
            "check that the two files belong together");
      }
      return new Outcome(
          pair, Optional.of(new Found(bitext, batch.look(bitext))), Optional.empty());
    } catch (InputException e) {
      return new Outcome(pair, Optional.empty(), Optional.of(e));
    }
  }
}
