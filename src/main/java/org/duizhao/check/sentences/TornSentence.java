package org.duizhao.check.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.check.Check;
import org.duizhao.check.Finding;
import org.duizhao.check.Rule;
import org.duizhao.check.Severity;
import org.duizhao.text.Place;
import org.duizhao.text.Segment;
import org.duizhao.text.Segment.Kind;

/**
 * Sentences that were torn: one that begins inside another, or breaks off while the Chinese runs on
 * ({@link SentenceBreaks} finds the points), or a heading that runs into the text ({@link
 * GluedHeading}).
 */
public final class TornSentence implements Check {

  private static final Rule RULE =
      new Rule("torn-sentence", Severity.WARNING, "a sentence that breaks where it should not");

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public Stream<Finding> check(Bitext bitext) {
    SentenceBreaks breaks = new SentenceBreaks(bitext.en().text());
    List<Finding> findings = new ArrayList<>();
    for (Bead bead : bitext.beads()) {
      for (Segment segment : bead.en()) {
        if (segment.kind() == Kind.BODY) {
          breaks.in(segment.text()).forEach(b -> findings.add(finding(bitext, bead, segment, b)));
        }
      }
      GluedHeading.in(bitext, bead).map(TornSentence::finding).ifPresent(findings::add);
    }
    return findings.stream();
  }

  private static Finding finding(Bitext bitext, Bead bead, Segment segment, SentenceBreak found) {
    Place en = bitext.en().place(segment, found.span().start(), found.span().end());
    String words = "\"" + en.text() + "\"";
    Optional<Place> zh = SourceClause.at(bitext, bead, segment, found.span().start());
    String source = zh.map(place -> "; the Chinese has " + place.text()).orElse("");
    Finding finding =
        switch (found.kind()) {
          case CAPITAL -> RULE.finding("a sentence seems to break before " + words + source);
          case CAPITAL_AFTER_SEMICOLON ->
              RULE.finding("after a semicolon the sentence goes on with a small letter")
                  .fixes(List.of(en.text().toLowerCase(Locale.ROOT)));
          case STRAY_CAPITAL ->
              RULE.finding(
                      "a sentence breaks before " + words + ", or its capital is stray" + source)
                  .severity(Severity.NOTE);
          case SMALL ->
              RULE.finding("a sentence goes on with a small letter after its stop" + source);
          case TWO_MARKS ->
              RULE.finding("two marks stand where one belongs")
                  .fixes(List.of(en.text().replaceFirst("\\. ?(?=[,;]$)", "")));
        };
    return zh.map(finding.en(en)::zh).orElse(finding.en(en));
  }

  private static Finding finding(GluedHeading.Glued glued) {
    String heading = glued.heading().text();
    return RULE.finding("the heading " + heading + " runs into the text after it")
        .en(glued.after())
        .zh(glued.heading());
  }
}
