package org.duizhao.check.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.align.LinkedBead;
import org.duizhao.check.Check;
import org.duizhao.check.Finding;
import org.duizhao.check.Rule;
import org.duizhao.check.Severity;
import org.duizhao.text.Place;
import org.duizhao.text.Segment;
import org.duizhao.text.Span;

/**
 * Lists whose last item has no "and" before it. Chinese joins the items of a list by 、 alone; the
 * words about its last one are looked up in the English, where only a comma may stand between them,
 * and the end of the list after them.
 */
public final class ConjunctionMissing implements Check {

  private static final Rule RULE =
      new Rule(
          "conjunction-missing", Severity.WARNING, "a list without “and” before its last item");
  private static final double LOWEST_SCORE = 0.3;
  private static final double LINKED = 0.4;

  /** A list of three items or more, and the mark before its last. */
  private static final Pattern LIST = Pattern.compile("、[^、，。；：！？]+(、)\\s*+(?![^、，。；：！？]*(?:、|等))");

  private static final Pattern COMMA_ONLY = Pattern.compile("[%)”\"’]*,\\s+(?:[a-z'’-]+\\s+){0,2}");
  private static final Pattern CONJUNCTION =
      Pattern.compile("\\b(?:and|or|nor|but|plus|as well|then|to|yet|including)\\b");
  private static final Pattern END =
      Pattern.compile("(?:[%\\s–-]|[.,]?\\d)*(?:[.;!?](?!\\d)|,? respectively\\b|$)");

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public Stream<Finding> check(Bitext bitext) {
    return bitext.beads().stream()
        .filter(bead -> !bead.isNull() && bead.score() >= LOWEST_SCORE)
        .flatMap(bead -> check(bitext, bead).stream());
  }

  private static List<Finding> check(Bitext bitext, Bead bead) {
    List<Finding> findings = new ArrayList<>();
    for (Segment segment : bead.zh()) {
      Matcher list = LIST.matcher(segment.text());
      while (list.find()) {
        int mark = segment.span().start() + list.start(1);
        joint(bitext, bitext.words().of(bead), mark)
            .map(span -> finding(bitext, span, mark).in(segment))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Finding finding(Bitext bitext, Span span, int mark) {
    Place en = new Place(bitext.en(), span);
    return RULE.finding("English wants an “and” before the last item of a list")
        .en(en)
        .zh(new Place(bitext.zh(), new Span(mark, mark + 1)))
        .fixes(List.of(en.text().replaceFirst(",\\s+", ", and ")));
  }

  /** The English about the last comma of a list, if nothing but a comma is there. */
  private static Optional<Span> joint(Bitext bitext, LinkedBead links, int mark) {
    int last = -1;
    int next = -1;
    for (int z = 0; z < links.zh().size(); z++) {
      Span span = links.zh().get(z).span();
      last = span.end() <= mark ? z : last;
      next = next < 0 && span.start() > mark ? z : next;
    }
    int before = last < 0 ? -1 : answer(links, last);
    int after = next < 0 ? -1 : answer(links, next);
    if (before < 0 || after <= before) {
      return Optional.empty();
    }
    Span left = links.en().get(before).span();
    Span right = links.en().get(after).span();
    String text = bitext.en().text();
    String gap = text.substring(left.end(), Math.max(left.end(), right.start()));
    boolean isBare =
        COMMA_ONLY.matcher(gap).matches()
            && !CONJUNCTION.matcher(gap).find()
            && ends(text, right.end());
    return isBare ? Optional.of(left.cover(right)) : Optional.empty();
  }

  /** Whether the list ends with the word before an offset, or with the figures that go on there. */
  private static boolean ends(String text, int offset) {
    return END.matcher(text).region(offset, text.length()).lookingAt();
  }

  /** The English word that surely answers to a Chinese one, -1 if none does. */
  private static int answer(LinkedBead links, int zhWord) {
    int best = -1;
    double most = LINKED;
    for (int e = 0; e < links.en().size(); e++) {
      if (links.probability(zhWord, e) >= most) {
        most = links.probability(zhWord, e);
        best = e;
      }
    }
    return best;
  }
}
