package org.duizhao.check.sentences;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.check.Check;
import org.duizhao.check.Finding;
import org.duizhao.check.Rule;
import org.duizhao.check.Severity;
import org.duizhao.text.Article;
import org.duizhao.text.Place;
import org.duizhao.text.Segment;
import org.duizhao.text.Segment.Kind;

/**
 * A full stop after an English heading or a line that is none in the Chinese either, and a sentence
 * that ends without one though the Chinese has it. Only the ends of paragraphs are compared.
 */
public final class StopMismatch implements Check {

  private static final Rule RULE =
      new Rule(
          "stop-mismatch",
          Severity.WARNING,
          "a full stop where the Chinese has none, or none where it has one");

  private static final Pattern ZH_STOP =
      Pattern.compile("[。！？!?｡．.…；;：:，,—]\\s*[”’」』\"'）)】\\s]*$|[。！？].*\\p{IsHan}");
  private static final Pattern ZH_FULL_STOP = Pattern.compile("[。！？]\\s*[”’」』\"'\\s]*$");

  /** The last word and its stop, but for an abbreviation and a line of several sentences. */
  private static final Pattern EN_STOP =
      Pattern.compile(
          "^(?!.*[.!?]\\s+[\\p{Lu}\"“]).*\\s([^\\s.]*?[\\p{L}\\p{N}%)\\]][”’\"')]*\\.[”’\"')]*)\\s*$");

  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "\\b(?:Co|Corp|Ltd|Inc|Jr|Sr|etc|No|vol|p|pp|St|Dr|Mr|Ms|[A-Z])\\.[”\"']*\\s*$");
  private static final Pattern EN_OPEN =
      Pattern.compile("(?:[\\p{L}\\p{N}%]|(?<=[\\p{L}\\p{N}%])[”’\"']|,)\\s*$");
  private static final Pattern WORD_TO_STOP = Pattern.compile("^(.*?),?([”’\"']*)$");
  private static final Pattern LAST_WORD = Pattern.compile("[^\\s]+$");

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public Stream<Finding> check(Bitext bitext) {
    Map<Integer, Segment> zhEnds = ends(bitext.zh());
    Map<Integer, Segment> enEnds = ends(bitext.en());
    return bitext.beads().stream()
        .filter(Bead::isComparable)
        .filter(
            bead ->
                isEnd(zhEnds, Segment.last(bead.zh())) && isEnd(enEnds, Segment.last(bead.en())))
        .flatMap(bead -> check(bitext, bead).stream());
  }

  private static Optional<Finding> check(Bitext bitext, Bead bead) {
    Segment zh = Segment.last(bead.zh());
    Segment en = Segment.last(bead.en());
    Matcher stop = EN_STOP.matcher(en.text());
    boolean isLine = bead.zh().size() == 1 && bead.en().size() == 1;
    if (isLine
        && !ZH_STOP.matcher(zh.text().strip()).find()
        && stop.find()
        && !ABBREVIATION.matcher(en.text()).find()) {
      String fix = stop.group(1).replace(".", "");
      return Optional.of(
          finding("the Chinese line has no full stop, a heading needs none", bitext, bead)
              .en(bitext.en().place(en, stop.start(1), stop.end(1)))
              .fixes(List.of(fix))
              .severity(zh.kind() == Kind.HEADING ? Severity.WARNING : Severity.NOTE));
    }
    Matcher word = LAST_WORD.matcher(en.text().stripTrailing());
    if (ZH_FULL_STOP.matcher(zh.text()).find()
        && EN_OPEN.matcher(en.text()).find()
        && word.find()) {
      String fix = WORD_TO_STOP.matcher(word.group()).replaceFirst("$1.$2");
      Place place = bitext.en().place(en, word.start(), word.end());
      return Optional.of(
          finding("the sentence ends without a full stop", bitext, bead)
              .en(place)
              .fixes(List.of(fix)));
    }
    return Optional.empty();
  }

  private static Finding finding(String message, Bitext bitext, Bead bead) {
    Segment zh = Segment.last(bead.zh());
    int end = zh.text().stripTrailing().length();
    return RULE.finding(message)
        .zh(bitext.zh().place(zh, end - 1, end))
        .in(Segment.last(bead.en()));
  }

  /** By paragraph, the segment that ends it. */
  private static Map<Integer, Segment> ends(Article article) {
    Map<Integer, Segment> ends = new HashMap<>();
    article.segments().forEach(segment -> ends.put(segment.paragraph(), segment));
    return ends;
  }

  private static boolean isEnd(Map<Integer, Segment> ends, Segment segment) {
    return ends.get(segment.paragraph()).span().equals(segment.span());
  }
}
