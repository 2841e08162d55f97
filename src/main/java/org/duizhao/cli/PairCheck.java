package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.duizhao.align.Aligner;
import org.duizhao.align.Bitext;
import org.duizhao.cache.Key;
import org.duizhao.cache.Results;
import org.duizhao.check.Batch;
import org.duizhao.check.Batch.Looked;
import org.duizhao.text.InputException;
import org.duizhao.text.Segmentation;

/**
 * Reads the two articles of a pair, aligns them and looks for what is wrong, unless that is known
 * from an earlier run. A pair that cannot be checked is an outcome like others, so that the rest of
 * a run goes on. Thread-safe.
 *
 * @param aligner asked for only if a pair must be aligned
 * @param results what is known, if anything is kept
 * @param settings all that the findings of a pair depend on beside its articles
 * @param until the first day on which they may not hold any more
 */
record PairCheck(
    Segmentation segmentation,
    Supplier<Aligner> aligner,
    Batch batch,
    Optional<Results> results,
    String settings,
    Supplier<LocalDate> until) {

  /** What became of a pair. */
  record Outcome(Pair pair, Optional<Found> found, Optional<InputException> failure) {}

  /** What was seen in a pair. */
  record Found(Bitext bitext, Looked looked) {}

  Outcome of(Pair pair) {
    try {
      return new Outcome(pair, Optional.of(found(pair)), Optional.empty());
    } catch (InputException e) {
      return new Outcome(pair, Optional.empty(), Optional.of(e));
    }
  }

  private Found found(Pair pair) {
    Pair.Read read = pair.read(segmentation);
    return results.isEmpty() ? look(read) : found(read, key(pair, bytes(pair.en())));
  }

  /**
   * What is seen in a pair if its English file holds these bytes.
   *
   * @throws InputException if it cannot be checked
   */
  Found found(Pair pair, byte[] english) {
    Pair.Read read = pair.read(english, segmentation);
    return results.isEmpty() ? look(read) : found(read, key(pair, english));
  }

  private Found found(Pair.Read read, String key) {
    Optional<Results.Result> known = results.get().get(key, read.zh(), read.en());
    if (known.isPresent()) {
      return new Found(known.get().bitext(), known.get().looked());
    }
    Found found = look(read);
    results.get().put(key, new Results.Result(found.bitext(), found.looked()), until.get());
    return found;
  }

  private Found look(Pair.Read read) {
    Bitext bitext = aligner.get().align(read.zh(), read.en());
    if (bitext.isUnrelated()) {
      throw new InputException(
          read.en().name(),
          "does not seem to translate " + read.zh().name(),
          "check that the two files belong together");
    }
    return new Found(bitext, batch.look(bitext));
  }

  private String key(Pair pair, byte[] english) {
    return new Key().add(settings).add(bytes(pair.zh())).add(english).hex();
  }

  /** What a file holds now. */
  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new InputException(
          file.toString(), "cannot be read again", "check the file and its disk", e);
    }
  }
}
