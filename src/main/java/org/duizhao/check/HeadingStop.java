package org.duizhao.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.text.Segment;

/**
 * Headings that end in a full stop: the Chinese is a short line without any stop, the English one
 * sentence with one at its end.
 */
public final class HeadingStop implements Check {

  private static final Rule RULE =
      new Rule("heading-stop", Severity.NOTE, "a full stop at the end of a heading");
  private static final double LOWEST_SCORE = 0.3;
  private static final int LONGEST_HEADING = 60;
  private static final Pattern HEADING =
      Pattern.compile("[^。！？；]*\\p{IsHan}[^。！？；]*[\\p{L}\\p{N}]");
  private static final Pattern STOPPED =
      Pattern.compile("[^.!?]*?(?:[.!?](?!\\s+\\p{Lu})[^.!?]*?)*?(\\S*[\\p{Ll}\\p{N}”\"’)])\\.");
  private static final Pattern ABBREVIATION =
      Pattern.compile("(?i).*\\b(?:inc|ltd|co|corp|etc|jr|sr|no|st|\\p{L})$");

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public Stream<Finding> check(Bitext bitext) {
    return bitext.beads().stream()
        .filter(bead -> bead.zh().size() == 1 && bead.en().size() == 1)
        .filter(bead -> bead.score() >= LOWEST_SCORE)
        .flatMap(bead -> check(bitext, bead).stream());
  }

  private static Optional<Finding> check(Bitext bitext, Bead bead) {
    Segment zh = bead.zh().get(0);
    Segment en = bead.en().get(0);
    boolean isHeading =
        zh.kind() != Segment.Kind.FURNITURE
            && isAlone(bitext, zh)
            && zh.text().length() <= LONGEST_HEADING
            && HEADING.matcher(zh.text()).matches();
    Matcher stopped = STOPPED.matcher(en.text());
    if (!isHeading || !stopped.matches() || ABBREVIATION.matcher(stopped.group(1)).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        RULE.finding("a heading takes no full stop, and the Chinese has none")
            .en(bitext.en().place(en, stopped.start(1), en.text().length()))
            .zh(bitext.zh().place(zh))
            .fixes(List.of(stopped.group(1))));
  }

  /** Whether a segment is the only one of its paragraph. */
  private static boolean isAlone(Bitext bitext, Segment zh) {
    return bitext.zh().segments().stream()
            .filter(other -> other.paragraph() == zh.paragraph())
            .count()
        == 1;
  }
}
