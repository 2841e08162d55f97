package org.duizhao.check.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.check.Check;
import org.duizhao.check.Finding;
import org.duizhao.check.Rule;
import org.duizhao.check.Severity;
import org.duizhao.text.Segment;
import org.duizhao.text.Span;

/**
 * One to three words that follow themselves, also over a line break, a comma or a colon, unless
 * English repeats them on purpose or the Chinese repeats something too.
 */
public final class RepeatedWord implements Check {

  private static final Rule RULE =
      new Rule("repeated-word", Severity.WARNING, "the same word twice in a row");
  private static final int LONGEST_PHRASE = 3;
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}'’-]*");
  private static final Pattern GAP = Pattern.compile("\\s+|\\s?[,:]\\s+");

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public Stream<Finding> check(Bitext bitext) {
    return bitext.beads().stream()
        .flatMap(bead -> bead.en().stream().flatMap(segment -> check(bitext, bead, segment)));
  }

  private static Stream<Finding> check(Bitext bitext, Bead bead, Segment segment) {
    List<Finding> findings = new ArrayList<>();
    List<MatchResult> words = WORD.matcher(segment.text()).results().toList();
    int i = 0;
    while (i + 1 < words.size()) {
      Optional<Repeat> found = repeatAt(segment.text(), words, i);
      found
          .filter(repeat -> !repeat.isMeant(bead))
          .map(repeat -> finding(bitext, segment, repeat))
          .ifPresent(findings::add);
      i += found.map(repeat -> repeat.words() * repeat.times() - 1).orElse(1);
    }
    return findings.stream();
  }

  private static Finding finding(Bitext bitext, Segment segment, Repeat repeat) {
    String times = repeat.times() == 2 ? "twice" : repeat.times() + " times";
    return RULE.finding("\"" + repeat.phrase() + "\" stands here " + times)
        .en(bitext.en().place(segment, repeat.first().start(), repeat.last().end()))
        .fixes(List.of(repeat.phrase()))
        .safe(repeat.isSlip())
        .in(segment);
  }

  /** The shortest phrase from word {@code i} on that stands there more than once. */
  private static Optional<Repeat> repeatAt(String text, List<MatchResult> words, int i) {
    for (int n = 1; n <= LONGEST_PHRASE; n++) {
      int times = 1;
      while (follows(text, words, i + (times - 1) * n, n)) {
        times++;
      }
      if (times > 1) {
        Span first = phrase(words, i, n);
        Span last = phrase(words, i + (times - 1) * n, n);
        return Optional.of(new Repeat(text, first, last, n, times));
      }
    }
    return Optional.empty();
  }

  /** Whether the {@code n} words from {@code i} on are followed by the same. */
  private static boolean follows(String text, List<MatchResult> words, int i, int n) {
    if (i + 2 * n > words.size()) {
      return false;
    }
    for (int k = i; k < i + n; k++) {
      if (!words.get(k).group().equalsIgnoreCase(words.get(k + n).group())) {
        return false;
      }
    }
    Span one = phrase(words, i, n);
    Span two = phrase(words, i + n, n);
    return one.length() == two.length()
        && GAP.matcher(text).region(one.end(), two.start()).matches();
  }

  private static Span phrase(List<MatchResult> words, int i, int n) {
    return new Span(words.get(i).start(), words.get(i + n - 1).end());
  }
}
