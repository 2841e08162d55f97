package org.duizhao.check.marks;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A way to get a space wrong.
 *
 * @param message what is wrong
 * @param pattern the words around it
 * @param right what should stand there, with the groups of the pattern
 * @param numbers whether the digits must stand in the Chinese as they do in the fix
 * @param sure whether that is right beyond doubt
 */
record SpacingSlip(String message, Pattern pattern, String right, boolean numbers, boolean sure) {

  private static final String CLOSERS = "[,;:.!?)\\]}”’]";

  static final List<SpacingSlip> ALL =
      List.of(
          slip(
              "a space is missing after the mark",
              "([\\p{L}\\p{M}]{2,}[)”]?[,;])(\\p{L}{2,}|a\\b)",
              "$1 $2"),
          slip(
              "a space is missing after the full stop",
              "(\\p{Ll}{3,}[)”]?[.!?]|\\p{Ll}{2,}[.!?]”)(\\p{Lu}\\p{Ll}*)(?![\\p{L}\\p{N}.])",
              "$1 $2"),
          slip(
              "a space is missing after the colon",
              "(?<![\\p{L}:/])(\\p{L}{3,}:)(\\p{Lu}\\p{Ll}+)",
              "$1 $2"),
          slip(
              "a space is missing before the year",
              "(?<!\\p{L})((?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\\p{Ll}*\\.? \\d{1,2},)"
                  + "(\\d{4})(?!\\d)",
              "$1 $2"),
          slip(
                  "a space is missing before the bracket",
                  "(\\p{L}{3,})(\\((?![IVX]+\\))\\p{L}{2,})",
                  "$1 $2")
              .unsure(),
          slip(
              "a space is missing after the bracket",
              "([\\p{L}\\p{N}]{5,}\\))(\\p{L}{2,})",
              "$1 $2"),
          slip("a space is missing before the quotation mark", "(\\p{L}{2,})(“\\p{L}+)", "$1 $2"),
          slip(
              "a space is missing after the quotation mark",
              "([\\p{L}\\p{N}+,.]+”)(\\p{L}{2,})",
              "$1 $2"),
          slip(
              "a space does not belong before the mark",
              "([\\p{L}\\p{N})”%]+) +(" + CLOSERS + ")(?! ?\\.)(?=[\\s,;.]|$)",
              "$1$2"),
          slip(
              "a space does not belong after the opening mark",
              "(?<![\\p{L}\\p{N}])([(\\[“‘]) +([\\p{L}\\p{N}]+)",
              "$1$2"),
          slip(
                  "a space is missing after the number",
                  "(?<![\\p{L}\\p{N}.,#@_-])(\\d[\\d,.]*)(\\p{Ll}{4,})(?![\\p{L}\\p{N}-])",
                  "$1 $2")
              .unsure(),
          new SpacingSlip(
              "a space does not belong in the number",
              Pattern.compile("(?<![\\d.,])(\\d{1,3}(?:,\\d{3})*,) (\\d{3})(?![\\d])"),
              "$1$2",
              true,
              true),
          new SpacingSlip(
              "a space does not belong in the number",
              Pattern.compile("(?<![\\d.,])(\\d+\\.) (\\d+)(?= ?%| per ?cent)"),
              "$1$2",
              true,
              true),
          slip(
                  "a space does not belong after the hyphen",
                  "(?<![\\p{L}-])(\\p{L}{2,}-) (?!(?:and|or|to|nor|but|as|through|versus|than)\\b)(\\p{Ll}{2,})",
                  "$1$2")
              .unsure(),
          slip(
                  "a dash has a space on both sides",
                  "(\\p{Ll}{3,})(?:- | -)(\\p{Lu}\\p{Ll}{2,})",
                  "$1 - $2")
              .unsure());

  private static SpacingSlip slip(String message, String pattern, String right) {
    return new SpacingSlip(message, Pattern.compile(pattern), right, false, true);
  }

  /** This slip where other hands may mean something else: brackets in a word, brands, lists. */
  private SpacingSlip unsure() {
    return new SpacingSlip(message, pattern, right, numbers, false);
  }
}
