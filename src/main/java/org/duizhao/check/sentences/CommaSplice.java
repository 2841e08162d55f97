package org.duizhao.check.sentences;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duizhao.align.Bitext;
import org.duizhao.check.Check;
import org.duizhao.check.Finding;
import org.duizhao.check.Rule;
import org.duizhao.check.Severity;
import org.duizhao.text.Segment;

/**
 * Two sentences with nothing but a comma between them, as Chinese joins them and English does not.
 *
 * <p>After the comma a determiner or pronoun begins a clause that an auxiliary makes a sentence.
 * Before it, since the last stop, there must be a verb in its finite form, and no word that makes a
 * clause depend on another or on what somebody says. Where an "and" comes later, the comma is one
 * of a list.
 */
public final class CommaSplice implements Check {

  private static final Rule RULE =
      new Rule("comma-splice", Severity.WARNING, "two sentences joined by a comma only");

  private static final String AUXILIARY =
      "(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did)";

  private static final Pattern SECOND =
      Pattern.compile(
          "(,\\s+(?:the|this|these|those|its|their|his|her|our|my|many|most|some|it|they|we|there|he|she"
              + "|I|you|each|no|all))\\b(?:\\s+(?!(?:that|which|who|whom|whose|where|when|and|or|but"
              + "|while|because|if|as|including|such|like)\\b)[\\w'’%.$-]+){0,6}?\\s+"
              + AUXILIARY
              + "\\s+\\p{Ll}");

  private static final Pattern STOPS = Pattern.compile("[.!?;:][\"”’)]*\\s+|[“”\"(]");
  private static final Pattern FINITE =
      Pattern.compile(
          "\\b(?:"
              + AUXILIARY
              + "|\\w+ed|found|became|made|took|began|went|came|held|rose|fell|gave|saw|wants?"
              + "|needs?|makes?|takes?)\\b");

  /** Words with which a phrase before the comma depends on what comes after it. */
  private static final Pattern FRONTED =
      Pattern.compile(
          "(?i)^\\W*(?:in|on|at|for|with|by|from|to|during|under|according|despite|through|among|given"
              + "|like|of|over|amid|following|based|without|except|besides|apart|had|were|should|however|therefore"
              + "|moreover|only|but|and|even|\\w+ing|\\w+ed|\\w+ly)\\b[^,]*$");

  private static final Pattern DEPENDENT =
      Pattern.compile(
          "(?i)\\b(?:when|if|as|after|before|since|because|although|though|while|once|until|unless|that"
              + "|which|who|where|whether|said|says|how|what|so|not only|more|such|time|moment|now|wherever|whenever|whatever)\\b");
  private static final Pattern LIST = Pattern.compile("\\b(?:and|or|but)\\b");
  private static final Pattern SAID =
      Pattern.compile("(?:^|,)\\s*[\\p{L} ]+\\b(?:said|says|added|explained)\\b");

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public Stream<Finding> check(Bitext bitext) {
    return bitext.beads().stream()
        .filter(bead -> !bead.isNull())
        .flatMap(bead -> bead.en().stream())
        .flatMap(segment -> check(bitext, segment));
  }

  private static Stream<Finding> check(Bitext bitext, Segment segment) {
    return SECOND
        .matcher(segment.text())
        .results()
        .filter(second -> isSentence(before(segment.text(), second)))
        .filter(second -> isLast(after(segment.text(), second)))
        .map(
            second ->
                RULE.finding("two sentences are joined by a comma only")
                    .en(bitext.en().place(segment, second.start(1), second.end(1)))
                    .fixes(List.of(second.group(1).replaceFirst(",", ";")))
                    .in(segment));
  }

  private static boolean isSentence(String first) {
    String clause = first.substring(first.lastIndexOf(',') + 1).strip();
    return FINITE.matcher(first).find()
        && !DEPENDENT.matcher(first).find()
        && !FRONTED.matcher(clause).find();
  }

  private static boolean isLast(String second) {
    return !LIST.matcher(second).find() && !SAID.matcher(second).find();
  }

  /** What stands between the last stop and the comma. */
  private static String before(String text, MatchResult second) {
    Matcher stops = STOPS.matcher(text).region(0, second.start());
    int start = 0;
    while (stops.find()) {
      start = stops.end();
    }
    return text.substring(start, second.start());
  }

  /** What stands between the comma and the next stop. */
  private static String after(String text, MatchResult second) {
    Matcher stops = STOPS.matcher(text).region(second.start() + 1, text.length());
    return text.substring(second.start() + 1, stops.find() ? stops.start() : text.length());
  }
}
