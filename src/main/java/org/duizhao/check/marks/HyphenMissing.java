package org.duizhao.check.marks;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.align.Bitext;
import org.duizhao.check.Check;
import org.duizhao.check.Finding;
import org.duizhao.check.Rule;
import org.duizhao.check.Severity;
import org.duizhao.text.ListFile;
import org.duizhao.text.Segment;

/**
 * Two words, or a number and a unit, that modify a noun together and want a hyphen: a list of such
 * pairs, in small letters, before a word that is none of those that end a phrase.
 */
public final class HyphenMissing implements Check {

  private static final Rule RULE =
      new Rule("hyphen-missing", Severity.NOTE, "a compound before a noun without its hyphen");
  private static final String NO_NOUN =
      "(?!(?:of|and|in|on|at|to|the|an?|for|from|is|was|are|were|be|been|or|by|that|than|with|as|but"
          + "|which|who|it|they|we|he|she|will|would|can|could|may|must|should|has|have|had|not"
          + "|ago|later|earlier|before|after|when|while|if|per|away|long|old|more|less|only|so"
          + "|also|into|through|during|since|until|under|over|between|this|these|their|its|our"
          + "|because|where|there|then|now|today|being|do|does|did|each|every|all|both)\\b)";
  private static final String NUMBER =
      "(?:\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty)";
  private static final String UNIT =
      "(?:day|hour|year|month|week|minute|metre|meter|mile|kilomet(?:er|re)|magnitude|store?y|story"
          + "|lane|seat|bed|page|ton(?:ne)?|foot|inch|acre|hectare|megawatt|kilowatt|star)";
  private static final Pattern MEASURED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,$-])(" + NUMBER + " " + UNIT + ") " + NO_NOUN + "\\p{Ll}{3,}");
  private static final Pattern LISTED =
      Pattern.compile(
          "(?<!\\b(?:in|over|for|on|at) (?:the|a) )(?<![\\p{L}-])("
              + compounds()
              + ") "
              + NO_NOUN
              + "\\p{Ll}{3,}");

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
                Stream.of(MEASURED, LISTED)
                    .flatMap(pattern -> pattern.matcher(segment.text()).results())
                    .map(found -> finding(bitext, segment, found)));
  }

  private static Finding finding(Bitext bitext, Segment segment, MatchResult found) {
    String hyphened = found.group(1).replace(' ', '-');
    return RULE.finding("before a noun this is one word: " + hyphened)
        .en(bitext.en().place(segment, found.start(1), found.end(1)))
        .fixes(List.of(hyphened));
  }

  /** The listed pairs, as alternatives of a pattern. */
  private static String compounds() {
    return ListFile.lines(HyphenMissing.class, "compounds.txt").stream()
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }
}
