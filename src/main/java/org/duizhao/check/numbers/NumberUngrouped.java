package org.duizhao.check.numbers;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duizhao.align.Bitext;
import org.duizhao.check.Check;
import org.duizhao.check.Finding;
import org.duizhao.check.Rule;
import org.duizhao.check.Severity;
import org.duizhao.text.Segment;

/**
 * Amounts of four digits and more without commas: digits followed by what is counted. Years, and
 * numbers that name rather than count, stay as they are.
 */
public final class NumberUngrouped implements Check {

  private static final Rule RULE =
      new Rule("number-ungrouped", Severity.NOTE, "a large number without commas");
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2100;
  private static final int LONGEST = 9;

  /** What stands before a number that names something. */
  private static final String NO_NAME_BEFORE =
      "(?<!\\b(?i:no|nos|number|numbers|hotline|code|room|flight|call|dial|tel|phone|licen[cs]e"
          + "|article|asteroid|page|line|bus|train)\\b[.:]?\\s?)";

  /** A word that may be counted, or a sign of what is measured. */
  private static final String COUNTED_AFTER =
      "(?= (?!hotline|line\\b|model|series)(?:\\p{Ll}{2,}|RMB|CNY|USD|HKD|US|Chinese)"
          + "| ?(?:%|℃|°)|-(?:year|month|day|kilomet(?:er|re)|met(?:er|re)|mile|ton(?:ne)?|yuan|member"
          + "|person|strong|page|seat|bed|step)\\b)";

  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,/:#+-])" + NO_NAME_BEFORE + "([1-9]\\d{3,})" + COUNTED_AFTER);
  private static final Pattern UNIT_OF_TIME = Pattern.compile(" (?:hours?|AD|BC)\\b.*");

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public Stream<Finding> check(Bitext bitext) {
    return bitext.beads().stream()
        .flatMap(bead -> bead.en().stream())
        .filter(segment -> segment.kind() != Segment.Kind.FURNITURE)
        .flatMap(
            segment ->
                AMOUNT
                    .matcher(segment.text())
                    .results()
                    .filter(found -> isAmount(segment.text(), found))
                    .map(found -> finding(bitext, segment, found)));
  }

  private static boolean isAmount(String text, MatchResult found) {
    String digits = found.group(1);
    if (digits.length() > 4) {
      return digits.length() <= LONGEST;
    }
    int value = Integer.parseInt(digits);
    return (value < FIRST_YEAR || value > LAST_YEAR)
        && !UNIT_OF_TIME.matcher(text.substring(found.end())).lookingAt();
  }

  private static Finding finding(Bitext bitext, Segment segment, MatchResult found) {
    String grouped = found.group(1).replaceAll("\\B(?=(?:\\d{3})+$)", ",");
    return RULE.finding("thousands are set off by a comma: " + grouped)
        .en(bitext.en().place(segment, found.start(1), found.end(1)))
        .fixes(List.of(grouped));
  }
}
