package org.duizhao.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.duizhao.align.Bitext;

/**
 * The checks at work on the pairs of a batch. Pairs may be looked at in parallel; what is kept of
 * them is added one by one, in their order, and compared at the end.
 */
public final class Batch {

  private final Supplier<List<Check>> checks;
  private final Map<String, List<Digest>> digests = new HashMap<>();

  /**
   * @param checks asked for when the first pair is to be looked at, or compared with another
   */
  public Batch(Supplier<List<Check>> checks) {
    this.checks = checks;
  }

  /**
   * What the checks found in a pair, and what those that compare pairs keep of it.
   *
   * @param digests by the first rule of their check
   */
  public record Looked(List<Finding> findings, Map<String, Digest> digests) {

    public Looked {
      findings = List.copyOf(findings);
      digests = Map.copyOf(digests);
    }
  }

  /** Looks at a pair. Thread-safe. */
  public Looked look(Bitext bitext) {
    List<Finding> findings = new ArrayList<>();
    Map<String, Digest> kept = new HashMap<>();
    for (Check check : checks.get()) {
      if (check instanceof BatchCheck batchCheck) {
        BatchCheck.Look look = batchCheck.look(bitext);
        findings.addAll(look.findings());
        kept.put(key(check), look.digest());
      } else {
        check.check(bitext).forEach(findings::add);
      }
    }
    return new Looked(findings, kept);
  }

  /** Keeps what was seen of the next pair. */
  public void add(Looked pair) {
    pair.digests()
        .forEach((key, digest) -> digests.computeIfAbsent(key, k -> new ArrayList<>()).add(digest));
  }

  /** What only the pairs together show, in the order of the checks. */
  public Stream<BatchFinding> across() {
    if (digests.values().stream().noneMatch(kept -> kept.size() > 1)) {
      return Stream.empty();
    }
    return checks.get().stream()
        .filter(check -> digests.containsKey(key(check)))
        .map(BatchCheck.class::cast)
        .flatMap(check -> check.across(digests.get(key(check))));
  }

  private static String key(Check check) {
    return check.rules().get(0).id();
  }
}
