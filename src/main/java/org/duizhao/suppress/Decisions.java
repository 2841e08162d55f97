package org.duizhao.suppress;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duizhao.check.Finding;
import org.duizhao.check.FindingIds;

/**
 * The decisions in force in a run: those in the tables beside the articles, read when the first
 * article of a folder comes, and those of a baseline. Remembers which of them were needed. For one
 * thread.
 */
public final class Decisions {

  private final Map<Path, List<Decision>> tables = new HashMap<>();
  private final Path baseline;
  private final boolean renews;
  private final Map<String, Decision> found = new LinkedHashMap<>();
  private final Map<String, Map<String, Decision>> known = new LinkedHashMap<>();
  private final Map<String, Map<String, Integer>> met = new HashMap<>();
  private final Set<Decision> needed = new HashSet<>();
  private final Set<Decision> inForce = new LinkedHashSet<>();

  /**
   * @param baseline its table, or null for none
   * @param renews whether the baseline is to hold what is found in this run
   */
  public Decisions(Path baseline, boolean renews) {
    this.baseline = baseline;
    this.renews = renews;
    if (baseline != null && !renews) {
      DecisionTable.read(baseline)
          .forEach(
              d -> known.computeIfAbsent(d.article(), a -> new LinkedHashMap<>()).put(d.id(), d));
    }
  }

  /**
   * Reads the decisions about an article, so that those not needed can be told, and counts its
   * findings from one.
   */
  public void begin(Path en) {
    for (Decision decision : table(en)) {
      if (isAbout(decision, en)) {
        inForce.add(decision);
      }
    }
    if (baseline != null) {
      String article = fromBaseline(en);
      met.remove(article);
      inForce.addAll(known.getOrDefault(article, Map.of()).values());
    }
  }

  /** Why a finding of an article is not told, if it is not. */
  public Optional<Suppression> of(Finding finding, Path en) {
    String id = FindingIds.of(finding);
    for (Decision decision : table(en)) {
      if (decision.id().equals(id) && isAbout(decision, en)) {
        needed.add(decision);
        return Optional.of(
            new Suppression(Suppression.Kind.DECISION, decision.reason(), decision.where()));
      }
    }
    if (baseline == null) {
      return Optional.empty();
    }
    String article = fromBaseline(en);
    return renews ? kept(finding, article, id) : known(article, id);
  }

  private Optional<Suppression> kept(Finding finding, String article, String id) {
    found.merge(
        article + "\0" + id, Decision.of(article, finding, 1, ""), (kept, more) -> kept.plusOne());
    return Optional.of(new Suppression(Suppression.Kind.BASELINE, "", baseline.toString()));
  }

  private Optional<Suppression> known(String article, String id) {
    Decision decision = known.getOrDefault(article, Map.of()).get(id);
    Map<String, Integer> counts = met.computeIfAbsent(article, a -> new HashMap<>());
    if (decision == null || counts.merge(id, 1, Integer::sum) > Math.max(1, decision.count())) {
      return Optional.empty();
    }
    needed.add(decision);
    return Optional.of(new Suppression(Suppression.Kind.BASELINE, "", decision.where()));
  }

  /** The decisions about articles of the run that no finding needed. */
  public List<Decision> unneeded() {
    List<Decision> unneeded = new ArrayList<>(inForce);
    unneeded.removeAll(needed);
    return unneeded;
  }

  /** What a new baseline holds, by article. */
  public List<Decision> found() {
    return found.values().stream()
        .sorted(Comparator.comparing(Decision::article).thenComparing(Decision::rule))
        .toList();
  }

  public boolean isOfBaseline(Decision decision) {
    return decision.equals(known.getOrDefault(decision.article(), Map.of()).get(decision.id()));
  }

  /** What a baseline calls an article. */
  private String fromBaseline(Path en) {
    Path folder = baseline.toAbsolutePath().normalize().getParent();
    Path file = en.toAbsolutePath().normalize();
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private List<Decision> table(Path en) {
    Path folder = en.toAbsolutePath().normalize().getParent();
    return tables.computeIfAbsent(
        folder, f -> DecisionTable.read(en.resolveSibling(DecisionTable.NAME)));
  }

  private static boolean isAbout(Decision decision, Path en) {
    return decision.article().equals(Decision.ALL)
        || decision.article().equals(en.getFileName().toString());
  }
}
