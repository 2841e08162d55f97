package org.duizhao.check.gaps;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.check.Check;
import org.duizhao.check.Finding;
import org.duizhao.check.Rule;
import org.duizhao.check.Severity;
import org.duizhao.check.names.NameMismatch;
import org.duizhao.check.names.NameMismatch.Unnamed;

/**
 * Chinese sentences that no English sentence translates, and passages of a sentence that its
 * translation leaves out ({@link Gaps}), and persons whom the English names nowhere ({@link
 * NameMismatch}). What stands untranslated in the English is not left out.
 */
public final class Omission implements Check {

  private static final Rule RULE =
      new Rule(
          "omission", Severity.ERROR, "Chinese sentences, or parts of one, without a translation");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final int FEWEST_CHARACTERS = 4;

  /** How likely a passage must be left out to be a note, and a warning. */
  private static final double LEAST_SURE = 0.6;

  private static final double SURE = 0.75;

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public Stream<Finding> check(Bitext bitext) {
    List<Finding> left = Stream.concat(sentences(bitext), passages(bitext)).toList();
    Stream<Finding> persons =
        persons(bitext).filter(person -> left.stream().noneMatch(found -> overlap(found, person)));
    return Stream.concat(left.stream(), persons);
  }

  private static Stream<Finding> sentences(Bitext bitext) {
    return NullRuns.findings(
        bitext,
        Bead::zh,
        segment ->
            HAN.matcher(segment.text()).results().count() >= FEWEST_CHARACTERS
                && !bitext.en().text().contains(segment.text()),
        run ->
            RULE.finding(
                    run.size() == 1
                        ? "this has no translation in the English"
                        : "these " + run.size() + " sentences have no translation in the English")
                .zh(NullRuns.place(bitext.zh(), run)));
  }

  private static Stream<Finding> passages(Bitext bitext) {
    Gaps gaps = new Gaps(bitext);
    return bitext.beads().stream()
        .flatMap(bead -> gaps.omitted(bead, LEAST_SURE).stream().map(gap -> passage(gap, bead)));
  }

  private static Finding passage(Gaps.Gap gap, Bead bead) {
    return RULE.finding("the English does not seem to say this part of the sentence")
        .severity(gap.probability() >= SURE ? Severity.WARNING : Severity.NOTE)
        .zh(gap.place())
        .in(bead.zh().get(0));
  }

  private static Stream<Finding> persons(Bitext bitext) {
    return NameMismatch.unnamed(bitext).stream().map(Omission::person);
  }

  private static Finding person(Unnamed person) {
    return RULE.finding(
            "the name " + person.name() + " (" + person.pinyin() + ") is not in the English")
        .severity(Severity.WARNING)
        .zh(person.place())
        .in(person.segment());
  }

  private static boolean overlap(Finding one, Finding other) {
    return one.zh().orElseThrow().span().overlaps(other.zh().orElseThrow().span());
  }
}
