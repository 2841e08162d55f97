package org.duizhao.check.gaps;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.check.Check;
import org.duizhao.check.Finding;
import org.duizhao.check.Rule;
import org.duizhao.check.Severity;
import org.duizhao.text.HanRuns;
import org.duizhao.text.Place;
import org.duizhao.text.Segment;
import org.duizhao.text.Span;

/**
 * Chinese words left in the English, in characters or, as {@link PinyinSearch} tells, in pinyin; a
 * finding per run of them. A short Chinese term that the English explains is no fault: one in
 * brackets after its rendering, one with its rendering in brackets after it, or one that the
 * sentence speaks of as a word or character.
 */
public final class Untranslated implements Check {

  private static final Rule RULE =
      new Rule("untranslated", Severity.ERROR, "Chinese words left in the English");
  private static final int LONGEST_TERM = 20;
  private static final Pattern IN_BRACKETS =
      Pattern.compile("[\\p{L}\\p{N}\\p{P}]\\s*[(（\\[][^)）\\]]*$");
  private static final Pattern SPOKEN_OF =
      Pattern.compile(
          "(?i)\\b(characters?|words?|terms?|phrases?|idioms?|radicals?|written|Chinese)\\W{0,3}$");
  private static final Pattern EXPLAINED = Pattern.compile("^\\W{0,2}[(（]\\p{IsLatin}");

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public Stream<Finding> check(Bitext bitext) {
    return bitext.beads().stream()
        .flatMap(
            bead ->
                Stream.concat(
                    bead.en().stream().flatMap(segment -> check(bitext, bead, segment)),
                    PinyinSearch.in(bead).stream().map(pinyin -> finding(bitext, pinyin))));
  }

  private static Finding finding(Bitext bitext, LeftPinyin pinyin) {
    Span words = pinyin.words();
    Place en = bitext.en().place(pinyin.en(), words.start(), words.end());
    Span characters = pinyin.characters();
    Place zh = bitext.zh().place(pinyin.zh(), characters.start(), characters.end());
    return RULE.finding("\"" + en.text() + "\" is only the pinyin of " + zh.text())
        .en(en)
        .zh(zh)
        .in(pinyin.en());
  }

  private static Stream<Finding> check(Bitext bitext, Bead bead, Segment segment) {
    return HanRuns.in(segment.text()).stream()
        .filter(run -> !isExplained(segment.text(), run))
        .map(run -> finding(bitext, bead, segment, run));
  }

  private static Finding finding(Bitext bitext, Bead bead, Segment segment, Span run) {
    Place en = bitext.en().place(segment, run.start(), run.end());
    boolean whole = run.length() == segment.text().length();
    Finding finding =
        RULE.finding(whole ? "this is still in Chinese" : "\"" + en.text() + "\" is not translated")
            .en(en)
            .in(segment);
    return source(bitext, bead, en.text()).map(finding::zh).orElse(finding);
  }

  /** Where the Chinese article has the same words, first in the sentence that is translated. */
  private static Optional<Place> source(Bitext bitext, Bead bead, String words) {
    for (Segment segment : bead.zh()) {
      int at = segment.text().indexOf(words);
      if (at >= 0) {
        return Optional.of(bitext.zh().place(segment, at, at + words.length()));
      }
    }
    int at = bitext.zh().text().indexOf(words);
    return at < 0
        ? Optional.empty()
        : Optional.of(new Place(bitext.zh(), new Span(at, at + words.length())));
  }

  private static boolean isExplained(String text, Span run) {
    String before = text.substring(0, run.start());
    return run.length() <= LONGEST_TERM
        && (IN_BRACKETS.matcher(before).find()
            || SPOKEN_OF.matcher(before).find()
            || EXPLAINED.matcher(text.substring(run.end())).find());
  }
}
