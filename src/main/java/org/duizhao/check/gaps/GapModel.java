package org.duizhao.check.gaps;

import java.util.List;
import java.util.regex.Pattern;
import org.duizhao.align.Word;

/**
 * What tells that a passage on one side of a bead has no counterpart on the other.
 *
 * <p>The shares are those of the words of good translations. The weights were learnt by logistic
 * regression from the same news articles, whole and with a clause taken out of the other side; they
 * are few, so that they hold for other texts.
 *
 * @param clauseEnd the marks between clauses
 * @param unanswered the share of translated words that seem to have no counterpart, for words of
 *     one character, two, three and more; the last length counts for longer ones
 * @param numberUnanswered likewise of numbers
 * @param oneCharacter what a word of one character counts where others count 1, because it says
 *     little
 * @param weights of the words' evidence, its logarithm, the length, the place and whole clauses; a
 *     constant first
 */
record GapModel(
    Pattern clauseEnd,
    List<Double> unanswered,
    double numberUnanswered,
    double oneCharacter,
    double[] weights) {

  /** For passages of the Chinese: omissions. */
  static final GapModel ZH =
      new GapModel(
          Pattern.compile("[\\p{P}&&[^·・.%％]]"),
          List.of(0.66, 0.31, 0.17),
          0.12,
          0.4,
          new double[] {-4.92, 0.58, 1.69, -2.2, -0.78, 1.37});

  /** For passages of the English: additions. */
  static final GapModel EN =
      new GapModel(
          Pattern.compile("[,;:.!?](?!\\S)|[—–()“”\"]"),
          List.of(0.37),
          0.22,
          1,
          new double[] {-4.32, 0.84, 1.25, -2.49, -0.59, 1.8});

  /** The share of words without a counterpart in a passage that is not translated. */
  private static final double UNANSWERED_IN_GAP = 0.9;

  private static final double LEAST_EVIDENCE = 0.1;

  /**
   * The evidence of one word: how much likelier it looks like this in a passage without a
   * counterpart than in a translated one, as a logarithm.
   */
  double evidence(Word word, double counterpart) {
    double share = unanswered(word.token());
    return (1 - counterpart) * Math.log(UNANSWERED_IN_GAP / share)
        + counterpart * Math.log((1 - UNANSWERED_IN_GAP) / (1 - share));
  }

  /** What a word without a counterpart counts. */
  double count(Word word) {
    return word.token().length() == 1 ? oneCharacter : 1;
  }

  /**
   * The probability that a passage has no counterpart.
   *
   * @param evidence of its words, together
   * @param length by how much, as a logarithm, the other side would be longer than usual if it had
   *     to say all but the passage
   * @param here how many of its words have no counterpart
   * @param there how many words have none about the same place on the other side
   * @param isWhole whether the passage is made up of whole clauses
   */
  double probability(double evidence, double length, double here, double there, boolean isWhole) {
    double sum =
        weights[0]
            + weights[1] * evidence
            + weights[2] * Math.log(Math.max(LEAST_EVIDENCE, evidence))
            + weights[3] * length
            + weights[4] * Math.log((there + 0.5) / (here + 0.5))
            + (isWhole ? weights[5] : 0);
    return 1 / (1 + Math.exp(-sum));
  }

  private double unanswered(String token) {
    boolean number = token.startsWith("#") || token.startsWith("month ");
    return number
        ? numberUnanswered
        : unanswered.get(Math.min(token.length(), unanswered.size()) - 1);
  }
}
