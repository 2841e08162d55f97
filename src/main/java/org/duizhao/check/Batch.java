package org.duizhao.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duizhao.align.Bitext;

/**
 * The checks at work on the pairs of a batch. Pairs may be looked at in parallel; what is kept of
 * them is added one by one, in their order, and compared at the end.
 */
public final class Batch {

  private final List<Check> checks;
  private final Map<Check, List<Digest>> digests = new HashMap<>();

  public Batch(List<Check> checks) {
    this.checks = List.copyOf(checks);
  }

  /** What the checks found in a pair, and what those that compare pairs keep of it. */
  public record Looked(List<Finding> findings, Map<BatchCheck, Digest> digests) {

    public Looked {
      findings = List.copyOf(findings);
      digests = Map.copyOf(digests);
    }
  }

  /** Looks at a pair. Thread-safe. */
  public Looked look(Bitext bitext) {
    List<Finding> findings = new ArrayList<>();
    Map<BatchCheck, Digest> kept = new HashMap<>();
    for (Check check : checks) {
      if (check instanceof BatchCheck batchCheck) {
        BatchCheck.Look look = batchCheck.look(bitext);
        findings.addAll(look.findings());
        kept.put(batchCheck, look.digest());
      } else {
        check.check(bitext).forEach(findings::add);
      }
    }
    return new Looked(findings, kept);
  }

  /** Keeps what was seen of the next pair. */
  public void add(Looked pair) {
    pair.digests()
        .forEach((c, digest) -> digests.computeIfAbsent(c, d -> new ArrayList<>()).add(digest));
  }

  /** What only the pairs together show, in the order of the checks. */
  public Stream<BatchFinding> across() {
    return checks.stream()
        .filter(digests::containsKey)
        .map(BatchCheck.class::cast)
        .flatMap(check -> check.across(digests.get(check)));
  }
}
