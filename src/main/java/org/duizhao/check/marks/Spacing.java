package org.duizhao.check.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.check.Check;
import org.duizhao.check.Finding;
import org.duizhao.check.Rule;
import org.duizhao.check.Severity;
import org.duizhao.text.Place;
import org.duizhao.text.Segment;
import org.duizhao.text.Span;

/**
 * Spaces that are missing after a mark or stand where none belongs. Each way to get one wrong is a
 * {@link SpacingSlip}; addresses, file names and tags are left alone, and where two slips overlap
 * the first counts. Sentences that stand in one paragraph without a space between them are a slip
 * too, and so is a heading glued by a hyphen to the name of the site, as Chinese pages write it.
 */
public final class Spacing implements Check {

  private static final Rule RULE =
      new Rule("spacing", Severity.WARNING, "a space too many or too few at a mark");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "\\S*(?:://|www\\.|@|\\\\|#|_)\\S*"
              + "|\\S+\\.(?i:com|cn|org|net|gov|edu|info|io|html?|pdf|docx?|xlsx?|pptx?|txt|jpe?g|png"
              + "|mp[34]|js|java|py|exe|zip)(?![\\p{L}\\p{N}])\\S*");
  private static final Pattern LAST_WORD = Pattern.compile("\\p{L}{2,}[.!?]+[)”\"’]?$");
  private static final Pattern FIRST_WORD = Pattern.compile("^[(“\"‘]?\\p{Lu}\\p{L}*");

  /** The site at the end of a heading. */
  private static final Pattern ZH_SITE =
      Pattern.compile("[\\p{IsHan}\\d”’？！》）]-\\p{IsHan}{2,12}\\s*$");

  private static final Pattern EN_SITE =
      Pattern.compile(
          "([\\p{L}\\p{N}%]+[?!)\"”’]*)-(\\p{Lu}\\p{L}+)(?=[\\p{L}.]*(?: \\p{Lu}\\p{L}+){0,3}\\s*$)");

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public Stream<Finding> check(Bitext bitext) {
    Stream<Finding> inside =
        bitext.beads().stream()
            .flatMap(bead -> bead.en().stream().flatMap(s -> check(bitext, bead, s).stream()));
    Stream<Finding> sites = bitext.beads().stream().flatMap(bead -> site(bitext, bead).stream());
    return Stream.of(inside, between(bitext).stream(), sites).flatMap(Function.identity());
  }

  private static List<Finding> check(Bitext bitext, Bead bead, Segment segment) {
    List<Span> taken = new ArrayList<>();
    ADDRESS
        .matcher(segment.text())
        .results()
        .forEach(found -> taken.add(new Span(found.start(), found.end())));
    List<Finding> findings = new ArrayList<>();
    for (SpacingSlip slip : SpacingSlip.ALL) {
      Matcher matcher = slip.pattern().matcher(segment.text());
      while (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end());
        String right = right(slip, matcher);
        boolean isFree = taken.stream().noneMatch(span::overlaps);
        if (isFree && (!slip.numbers() || stands(bead, right))) {
          taken.add(span);
          findings.add(
              RULE.finding(slip.message())
                  .en(bitext.en().place(segment, span.start(), span.end()))
                  .fixes(List.of(right))
                  .safe(slip.sure())
                  .in(segment));
        }
      }
    }
    findings.sort(Comparator.comparing(finding -> finding.en().orElseThrow().span()));
    return findings;
  }

  private static String right(SpacingSlip slip, MatchResult found) {
    return slip.right().replace("$1", found.group(1)).replace("$2", found.group(2));
  }

  /** Whether the Chinese has a number with these digits. */
  private static boolean stands(Bead bead, String number) {
    Pattern digits = Pattern.compile("(?<![\\d.])" + number.replace(",", "[,，]?") + "(?!\\d)");
    return bead.zh().stream().anyMatch(segment -> digits.matcher(segment.text()).find());
  }

  /** The name of the site behind a heading, with a bare hyphen before it. */
  private static Optional<Finding> site(Bitext bitext, Bead bead) {
    if (bead.isNull() || !ZH_SITE.matcher(Segment.last(bead.zh()).text()).find()) {
      return Optional.empty();
    }
    Segment en = Segment.last(bead.en());
    return EN_SITE
        .matcher(en.text())
        .results()
        .findFirst()
        .map(
            found ->
                RULE.finding("a dash with spaces sets off the name of the site")
                    .en(bitext.en().place(en, found.start(), found.end()))
                    .fixes(List.of(found.group(1) + " - " + found.group(2)))
                    .in(en));
  }

  /** Neighbouring sentences of a paragraph with nothing between them. */
  private static List<Finding> between(Bitext bitext) {
    List<Segment> segments = bitext.en().segments();
    List<Finding> findings = new ArrayList<>();
    for (int i = 1; i < segments.size(); i++) {
      Segment one = segments.get(i - 1);
      Segment two = segments.get(i);
      Matcher last = LAST_WORD.matcher(one.text());
      Matcher first = FIRST_WORD.matcher(two.text());
      if (one.span().end() == two.span().start() && last.find() && first.find()) {
        Span span = new Span(one.span().start() + last.start(), two.span().start() + first.end());
        findings.add(
            RULE.finding("a space is missing between the sentences")
                .en(new Place(bitext.en(), span))
                .fixes(List.of(last.group() + " " + first.group()))
                .safe(true)
                .in(two));
      }
    }
    return findings;
  }
}
