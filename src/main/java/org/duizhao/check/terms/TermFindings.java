package org.duizhao.check.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.duizhao.align.Bitext;
import org.duizhao.check.Finding;
import org.duizhao.check.Severity;
import org.duizhao.glossary.Glossary;
import org.duizhao.text.Place;
import org.duizhao.text.Span;

/** What the term rules find with a glossary, and how two such results differ. */
public final class TermFindings {

  private TermFindings() {}

  /**
   * What tells one finding from another: the words it is about, what is wrong with them, and what
   * to write instead. Which row decided does not.
   */
  private record Fault(
      String rule, Severity severity, Optional<Span> en, Optional<Span> zh, List<String> fixes) {

    static Fault of(Finding finding) {
      return new Fault(
          finding.rule().id(),
          finding.severity(),
          finding.en().map(Place::span),
          finding.zh().map(Place::span),
          finding.fixes());
    }
  }

  /** The findings of the term rules. */
  public static List<Finding> of(Bitext bitext, Glossary glossary) {
    return Stream.of(new TermMissing(glossary), new TermForbidden(glossary))
        .flatMap(check -> check.check(bitext))
        .toList();
  }

  /** Those findings of one article that are not among others of it. */
  public static List<Finding> without(List<Finding> findings, List<Finding> others) {
    Map<Fault, Integer> left = new HashMap<>();
    others.forEach(finding -> left.merge(Fault.of(finding), 1, Integer::sum));
    List<Finding> rest = new ArrayList<>();
    for (Finding finding : findings) {
      if (left.merge(Fault.of(finding), -1, Integer::sum) < 0) {
        rest.add(finding);
      }
    }
    return rest;
  }
}
