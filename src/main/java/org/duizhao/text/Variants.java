package org.duizhao.text;

import java.util.regex.Pattern;

/**
 * Brings British spellings to American ones by their endings: organisation, labour, centre,
 * programme, defence. Meant for comparing two words, both brought to it: what it makes of a word
 * need not be one (promise: promize).
 */
public final class Variants {

  private static final Pattern SOUNDS_LIKE_Z =
      Pattern.compile("(?<=..)([iy])s(?=(?:e|es|ed|er|ers|ing|ation|ations|ational)$)");
  private static final Pattern OUR =
      Pattern.compile("(?<=[a-z][bdlmnpv])our(?=(?:s|ed|ing|able|ably|al|ist|hood|ite|ites)?$)");
  private static final Pattern TRE = Pattern.compile("(?<=[a-z](?:t|b))re(?=s?$)");
  private static final Pattern ENCE = Pattern.compile("(?<=[a-z]{3})ence(?=s?$)");
  private static final Pattern GRAMME = Pattern.compile("gramme(?=s?$)");
  private static final Pattern DOUBLED = Pattern.compile("ll(?=(?:ed|ing|er|ers)$)");

  private Variants() {}

  /**
   * The word in American spelling, as far as its ending tells.
   *
   * @param word in lower case
   */
  public static String american(String word) {
    if (word.length() < 5) {
      return word;
    }
    String spelled = SOUNDS_LIKE_Z.matcher(word).replaceFirst("$1z");
    spelled = OUR.matcher(spelled).replaceFirst("or");
    spelled = TRE.matcher(spelled).replaceFirst("er");
    spelled = ENCE.matcher(spelled).replaceFirst("ense");
    spelled = GRAMME.matcher(spelled).replaceFirst("gram");
    return DOUBLED.matcher(spelled).replaceFirst("l");
  }
}
