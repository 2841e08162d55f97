package org.duizhao.text;

import java.util.regex.Pattern;

/**
 * Whether full-width stop marks, or ASCII ones after a Han character, end a sentence.
 *
 * <p>They do, except before a speaker ({@code “走！”他说。}) or a particle that makes the quotation a
 * part of the clause ({@code “怎么办？”的问题}); 。 ends even there, as the quoted sentence is whole. …… is
 * more often a pause than an end: it ends only with a quotation, or before one. A full stop after a
 * number is a decimal point or counts a list.
 */
final class ChineseStop {

  private static final Pattern SPEAKER =
      Pattern.compile(
          "[^，。！？：；、“”「」没不\\s]{0,12}?(?:说|道|问|喊|叫|答|曰|嚷|吼|骂|称|想|表示|认为|感叹|指出|补充|强调)着?[，。：！,.:]");
  private static final Pattern CLAUSE_GOES_ON = Pattern.compile("的|地说|等|这一|这个|这样|这种|之[问声类际]");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  private ChineseStop() {}

  static boolean ends(Stop stop) {
    if (stop.has('。') || stop.has('｡')) {
      return true;
    }
    if (stop.isQuoted() && (stop.isFollowedBy(SPEAKER) || stop.isFollowedBy(CLAUSE_GOES_ON))) {
      return false;
    }
    if (stop.has('？') || stop.has('！') || stop.has('?') || stop.has('!')) {
      return true;
    }
    if (stop.has('…')) {
      return stop.isQuoted() || "“「『\"".indexOf(stop.after()) >= 0;
    }
    return isFullStop(stop);
  }

  private static boolean isFullStop(Stop stop) {
    boolean counts = Character.isDigit(stop.before());
    return !counts && (stop.isSpaced() || stop.isQuoted() || stop.isFollowedBy(HAN));
  }
}
