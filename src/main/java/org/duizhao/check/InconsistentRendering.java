package org.duizhao.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.align.Bitext;
import org.duizhao.glossary.Glossary;
import org.duizhao.suggest.PhraseRendering;
import org.duizhao.suggest.PhraseRendering.Kind;
import org.duizhao.suggest.Renderings;
import org.duizhao.suggest.Wording;

/** Names and terms that one article, or one batch, renders in several ways. */
public final class InconsistentRendering implements BatchCheck {

  private static final Rule RULE =
      new Rule(
          "inconsistent-rendering",
          Severity.WARNING,
          "a name or term that is rendered in different ways");

  private static final int SHORTEST_TERM = 3;

  public InconsistentRendering(Glossary glossary) {}

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public Look look(Bitext bitext) {
    List<Usage> usages = new ArrayList<>();
    Renderings.of(bitext).forEach((phrase, renderings) -> usages.addAll(usages(renderings)));
    return new Look(within(usages), Digest.of(bitext.zh(), usages));
  }

  @Override
  public Stream<BatchFinding> across(List<Digest> digests) {
    return Stream.empty();
  }

  private static List<Usage> usages(List<PhraseRendering> renderings) {
    long names = renderings.stream().filter(r -> r.kind() == Kind.NAME).count();
    boolean name = 2 * names >= renderings.size();
    boolean term = !name && renderings.stream().allMatch(InconsistentRendering::isTerm);
    return renderings.stream()
        .filter(r -> term || (name && r.kind() == Kind.NAME))
        .map(
            r ->
                new Usage(
                    (name ? "N" : "T") + r.phrase(),
                    String.join(" ", r.words()),
                    1,
                    r.en(),
                    Optional.of(r.zh())))
        .toList();
  }

  private static boolean isTerm(PhraseRendering rendering) {
    return rendering.kind() != Kind.OTHER
        && rendering.phrase().length() >= SHORTEST_TERM
        && rendering.words().size() > 1;
  }

  private static List<Finding> within(List<Usage> usages) {
    Map<String, List<Usage>> subjects = new LinkedHashMap<>();
    usages.forEach(u -> subjects.computeIfAbsent(u.subject(), s -> new ArrayList<>()).add(u));
    List<Finding> findings = new ArrayList<>();
    List<String> reported = new ArrayList<>();
    subjects.entrySet().stream()
        .sorted(Comparator.comparingInt(e -> e.getKey().length()))
        .forEach(
            e -> {
              String phrase = e.getKey().substring(1);
              if (reported.stream().noneMatch(phrase::contains)) {
                finding(e.getKey(), e.getValue())
                    .ifPresent(
                        f -> {
                          reported.add(phrase);
                          findings.add(f);
                        });
              }
            });
    return findings;
  }

  private static Optional<Finding> finding(String phrase, List<Usage> usages) {
    List<List<Usage>> ways = new ArrayList<>();
    for (Usage usage : usages) {
      List<String> words = List.of(usage.form().split(" "));
      Optional<List<Usage>> way =
          ways.stream()
              .filter(
                  w ->
                      w.stream()
                          .anyMatch(u -> Wording.areLike(List.of(u.form().split(" ")), words)))
              .findFirst();
      way.ifPresentOrElse(w -> w.add(usage), () -> ways.add(new ArrayList<>(List.of(usage))));
    }
    if (ways.size() < 2) {
      return Optional.empty();
    }
    ways.sort(Comparator.comparingInt((List<Usage> w) -> w.size()).reversed());
    List<Usage> least = ways.get(ways.size() - 1);
    Usage usual = ways.get(0).get(0);
    Usage odd = least.get(0);
    String counts =
        ways.stream()
            .map(w -> "\"" + w.get(0).en().text() + "\" (" + w.size() + ")")
            .collect(Collectors.joining(", "));
    return Optional.of(
        RULE.finding(phrase + " is rendered in " + ways.size() + " ways: " + counts)
            .en(odd.en())
            .zh(odd.zh().orElseThrow())
            .fixes(List.of(usual.en().text()))
            .related(usages.stream().filter(u -> !u.equals(odd)).map(Usage::en).toList()));
  }
}
