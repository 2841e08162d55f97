package org.duizhao.check.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.check.Check;
import org.duizhao.check.Finding;
import org.duizhao.check.Rule;
import org.duizhao.check.Severity;
import org.duizhao.text.Tag;

/**
 * Inline tags of a translation file that the English has lost or has too many of, that close before
 * they open or across each other, or that stand around nothing though they do not in the Chinese.
 * By its name a tag is known on both sides; in which order they come is the translator's to decide.
 */
public final class TagMismatch implements Check {

  private static final Rule RULE =
      new Rule(
          "tag-mismatch",
          Severity.ERROR,
          "an inline tag lost, added or out of place in the English");

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public Stream<Finding> check(Bitext bitext) {
    return bitext.beads().stream()
        .filter(bead -> !bead.isNull())
        .flatMap(bead -> check(bitext, bead).stream().map(found -> found.in(bead.zh().get(0))));
  }

  private static List<Finding> check(Bitext bitext, Bead bead) {
    Tags zh = Tags.of(bitext.zh(), bead.zh());
    Tags en = Tags.of(bitext.en(), bead.en());
    List<Finding> findings = new ArrayList<>();
    for (Tag tag : zh.missingIn(en)) {
      findings.add(
          RULE.finding("the tag " + tag.shown() + " is not in the English").zh(zh.place(tag)));
    }
    for (Tag tag : en.missingIn(zh)) {
      findings.add(
          RULE.finding("the tag " + tag.shown() + " is not in the Chinese").en(en.place(tag)));
    }
    if (findings.isEmpty() && zh.misplaced().isEmpty()) {
      for (Tags.Misplaced misplaced : en.misplaced()) {
        Tag tag = misplaced.tag();
        findings.add(
            RULE.finding("the tag " + tag.shown() + " " + misplaced.how()).en(en.place(tag)));
      }
    }
    return findings;
  }
}
