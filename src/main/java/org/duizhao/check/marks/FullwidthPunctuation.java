package org.duizhao.check.marks;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.align.Bitext;
import org.duizhao.check.Check;
import org.duizhao.check.Finding;
import org.duizhao.check.Rule;
import org.duizhao.check.Severity;
import org.duizhao.text.HanRuns;
import org.duizhao.text.Segment;
import org.duizhao.text.Span;

/**
 * Chinese marks, and digits and letters of Chinese width, in the English: a finding per run of
 * them, unless they belong to Chinese words, which are {@code Untranslated}'s. The fix is what the
 * run looks like in English, with the space that English wants before an opening mark or after a
 * closing one.
 */
public final class FullwidthPunctuation implements Check {

  private static final Rule RULE =
      new Rule("fullwidth-punctuation", Severity.WARNING, "Chinese punctuation in the English");
  private static final Pattern WIDE =
      Pattern.compile(
          "[[\\p{InHalfwidth_and_Fullwidth_Forms}\\p{InCJK_Symbols_and_Punctuation}]"
              + "&&[\\p{IsCommon}\\p{IsLatin}]]+");

  /** What Unicode does not fold to a mark of English by itself. */
  private static final Map<Character, Character> MARKS =
      Map.ofEntries(
          Map.entry('、', ','),
          Map.entry('。', '.'),
          Map.entry('｡', '.'),
          Map.entry('《', '“'),
          Map.entry('》', '”'),
          Map.entry('〈', '‘'),
          Map.entry('〉', '’'),
          Map.entry('「', '“'),
          Map.entry('」', '”'),
          Map.entry('『', '‘'),
          Map.entry('』', '’'),
          Map.entry('【', '['),
          Map.entry('】', ']'),
          Map.entry('〔', '['),
          Map.entry('〕', ']'));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public Stream<Finding> check(Bitext bitext) {
    return bitext.beads().stream()
        .flatMap(bead -> bead.en().stream())
        .flatMap(segment -> check(bitext, segment));
  }

  private static Stream<Finding> check(Bitext bitext, Segment segment) {
    List<MatchResult> wide = WIDE.matcher(segment.text()).results().toList();
    if (wide.isEmpty()) {
      return Stream.of();
    }
    List<Span> chinese = HanRuns.in(segment.text());
    return wide.stream()
        .map(found -> new Span(found.start(), found.end()))
        .filter(span -> chinese.stream().noneMatch(run -> run.overlaps(span)))
        .map(span -> finding(bitext, segment, span));
  }

  private static Finding finding(Bitext bitext, Segment segment, Span span) {
    String words = segment.text().substring(span.start(), span.end());
    String narrow = narrow(words);
    String fix = fix(segment.text(), span, narrow);
    return RULE.finding("\"" + words + "\" is of Chinese width")
        .en(bitext.en().place(segment, span.start(), span.end()))
        .fixes(List.of(fix))
        .safe(!WIDE.matcher(narrow).find())
        .in(segment);
  }

  private static String narrow(String words) {
    return words
        .chars()
        .mapToObj(c -> String.valueOf(MARKS.getOrDefault((char) c, (char) c)))
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining(), s -> Normalizer.normalize(s, Normalizer.Form.NFKC)));
  }

  private static String fix(String text, Span span, String narrow) {
    char first = narrow.charAt(0);
    char last = narrow.charAt(narrow.length() - 1);
    boolean wordBefore = span.start() > 0 && isWord(text.charAt(span.start() - 1));
    boolean wordAfter = span.end() < text.length() && isWord(text.charAt(span.end()));
    boolean insideNumber =
        wordBefore
            && wordAfter
            && Character.isDigit(text.charAt(span.start() - 1))
            && Character.isDigit(text.charAt(span.end()));
    boolean spaceBefore = wordBefore && "([“‘".indexOf(first) >= 0;
    boolean spaceAfter = wordAfter && !insideNumber && ",;:?!.)]”’%".indexOf(last) >= 0;
    return (spaceBefore ? " " : "") + narrow + (spaceAfter ? " " : "");
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }
}
