package org.duizhao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.text.Place;
import org.duizhao.text.Segment;
import org.duizhao.text.Segment.Kind;

/**
 * Sentences that were torn: one that begins inside another, or breaks off while the Chinese runs
 * on. {@link SentenceBreaks} finds the points; a paragraph whose Chinese ends in a full stop and
 * whose English has none at its end was torn too, and a heading may run into the text ({@link
 * GluedHeading}).
 */
public final class TornSentence implements Check {

  private static final Rule RULE =
      new Rule("torn-sentence", Severity.WARNING, "a sentence that breaks where it should not");
  private static final double LOWEST_SCORE = 0.3;
  private static final Pattern STOPPED = Pattern.compile("(?s).*[。！？][”」』]?");
  private static final Pattern OPEN_END = Pattern.compile("(?s).*(?<!\\S)\\p{L}[\\p{L}’'-]*");

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
      openEnd(bitext, bead).ifPresent(findings::add);
    }
    return findings.stream();
  }

  private static Finding finding(
      Bitext bitext, Bead bead, Segment segment, SentenceBreaks.Break found) {
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

  /** The end of a paragraph that has no stop though its Chinese has. */
  private static Optional<Finding> openEnd(Bitext bitext, Bead bead) {
    if (bead.isNull() || bead.score() < LOWEST_SCORE) {
      return Optional.empty();
    }
    Segment en = bead.en().get(bead.en().size() - 1);
    Segment zh = bead.zh().get(bead.zh().size() - 1);
    boolean isTorn =
        en.kind() != Kind.FURNITURE
            && STOPPED.matcher(zh.text()).matches()
            && OPEN_END.matcher(en.text()).matches();
    if (!isTorn) {
      return Optional.empty();
    }
    int start = en.text().lastIndexOf(' ') + 1;
    String word = en.text().substring(start);
    return Optional.of(
        RULE.finding("the sentence ends without a stop")
            .en(bitext.en().place(en, start, en.text().length()))
            .zh(bitext.zh().place(zh, zh.text().length() - 1, zh.text().length()))
            .fixes(List.of(word + ".")));
  }
}
