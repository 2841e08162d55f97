package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
 * @param tools asked for only if a pair must be looked at
 * @param results what is known, if anything is kept
 * @param settings all that the findings of a pair depend on beside its articles
 */
record PairCheck(
    Segmentation segmentation,
    Supplier<Tools> tools,
    Batch batch,
    Optional<Results> results,
    String settings) {

  /**
   * What a pair is looked at with.
   *
   * @param until the first day on which what is found may not hold any more
   */
  record Tools(Aligner aligner, LocalDate until) {}

  /** What became of a pair. */
  record Outcome(Pair pair, Optional<Found> found, Optional<InputException> failure) {

    static Outcome of(Pair pair, Found found) {
      return new Outcome(pair, Optional.of(found), Optional.empty());
    }

    static Outcome of(Pair pair, InputException failure) {
      return new Outcome(pair, Optional.empty(), Optional.of(failure));
    }
  }

  /** What was seen in a pair. */
  record Found(Bitext bitext, List<String> remarks, Looked looked) {}

  /**
   * Checks a pair.
   *
   * @throws InputException if a list is wrong, which no pair can be checked without
   */
  Outcome of(Pair pair) {
    Pair.Read read;
    String key;
    try {
      read = pair.read(segmentation);
      key = key(pair, Optional.empty());
    } catch (InputException e) {
      return Outcome.of(pair, e);
    }
    Optional<Found> known = known(read, key);
    if (known.isPresent()) {
      return Outcome.of(pair, known.get());
    }
    Tools with = tools.get();
    try {
      return Outcome.of(pair, look(read, key, with));
    } catch (InputException e) {
      return Outcome.of(pair, e);
    }
  }

  /**
   * What is seen in a pair if its English file holds these bytes.
   *
   * @throws InputException if it cannot be checked
   */
  Found found(Pair.TwoFiles pair, byte[] english) {
    Pair.Read read = pair.read(english, segmentation);
    String key = key(pair, Optional.of(english));
    return known(read, key).orElseGet(() -> look(read, key, tools.get()));
  }

  private Optional<Found> known(Pair.Read read, String key) {
    return results
        .flatMap(kept -> kept.get(key, read.zh(), read.en()))
        .map(result -> new Found(result.bitext(), read.remarks(), result.looked()));
  }

  private Found look(Pair.Read read, String key, Tools with) {
    Bitext bitext = read.bitext(with::aligner);
    if (bitext.isUnrelated()) {
      throw new InputException(
          read.en().name(),
          "does not seem to translate " + read.zh().name(),
          "check that the two files belong together");
    }
    Found found = new Found(bitext, read.remarks(), batch.look(bitext));
    results.ifPresent(
        kept -> kept.put(key, new Results.Result(bitext, found.looked()), with.until()));
    return found;
  }

  /**
   * Under which the results of a pair are kept; empty if nothing is.
   *
   * @param english what its English file holds, if not what is there
   */
  private String key(Pair pair, Optional<byte[]> english) {
    if (results.isEmpty()) {
      return "";
    }
    Key key = new Key().add(settings);
    for (Path file : pair.files()) {
      boolean isGiven = english.isPresent() && file.equals(pair.en());
      key.add(extension(file)).add(isGiven ? english.get() : bytes(file));
    }
    return key.hex();
  }

  /** By which a file is read as what it is. */
  private static String extension(Path file) {
    String name = file.getFileName().toString();
    return name.substring(Math.max(0, name.lastIndexOf('.')));
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
