package org.duizhao.text;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether ASCII stop marks after a Latin word or a number end a sentence.
 *
 * <p>Not before a lower-case letter. Without a space after it, only a full stop between a word in
 * lower case and a capitalised one ends ({@code meeting.The}). A title ({@code Dr.}) never ends a
 * sentence, {@code No.} not before a number; other abbreviations, initials and acronyms ({@code
 * Inc.}, {@code p.m.}, {@code U.S.}) end one if a word follows that begins sentences rather than
 * names. A lone number or letter at the start counts a list.
 */
final class EnglishStop {

  private static final Set<String> TITLES =
      words(
          "Mr Mrs Ms Messrs Mx Dr Prof Gen Lt Col Maj Capt Cmdr Sgt Adm Brig Sen Rep Gov Pres Sec"
              + " Amb Hon Rev Fr Sr St Mt Ft vs v e.g i.e viz cf approx ca");
  private static final Set<String> BEFORE_NUMBERS =
      words("No Nos no nos Fig Figs Vol Vols Art Arts Ch Para Paras Eq p pp");
  private static final Set<String> ABBREVIATIONS =
      words(
          "Co Ltd Inc Corp Bros Plc LLC Pty Jr Esq Ph.D M.D B.A M.A Ave Blvd Rd Bldg Dept Univ"
              + " Assn Admin Govt Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec a.m p.m A.M P.M"
              + " al etc ed eds est");
  private static final Pattern OPENING_WORD =
      Pattern.compile(
          "[“‘\"'(\\[]*(?:The|An?|This|That|These|Those|He|She|It|They|We|You|I|His|Her|Its|Their|Our"
              + "|My|Your|There|Here|In|On|At|By|For|From|With|To|As|After|Before|When|While|Where"
              + "|Since|During|Under|Over|And|But|Or|So|Yet|If|Although|Though|Because|However"
              + "|Meanwhile|Moreover|Therefore|Thus|Then|Also|Besides|According|Some|Many|Most"
              + "|Several|All|Both|Each|Every|Not|One|Such|Other|Another|Only|What|Why|How|Who|Now"
              + "|Today|Yesterday|Last|Through|Among|Between|Despite|Until|Once|Even|Just|More)\\b");
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.)*\\p{Lu}");
  private static final Pattern COUNTER = Pattern.compile("\\p{Nd}{1,3}|\\p{L}|[IVXivx]{1,4}");
  private static final Pattern LOWER = Pattern.compile("\\p{Ll}");
  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}|[IVX]+\\b");
  private static final Pattern CAPITALISED =
      Pattern.compile("\\p{Lu}\\p{Ll}+(?![.@/]\\p{L}|\\p{L})");
  private static final Pattern LOWER_WORD = Pattern.compile("[\\p{L}-]*\\p{Ll}{2}");
  private static final Pattern SPEAKER =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}.’'-]*\\s+){1,4}"
              + "(?:said|says|asked|asks|replied|cried|shouted|exclaimed|answered|added|wondered)\\b");

  private EnglishStop() {}

  static boolean ends(Stop stop) {
    if (stop.isFollowedBy(LOWER)) {
      return false;
    }
    if (!stop.isSpaced()) {
      return endsWithoutSpace(stop);
    }
    if (!stop.marks().equals(".")) {
      return !(stop.isQuoted() && stop.isFollowedBy(SPEAKER));
    }
    return stop.isQuoted() || endsWithFullStop(stop, stop.word());
  }

  private static boolean endsWithoutSpace(Stop stop) {
    return (stop.isQuoted() || LOWER_WORD.matcher(stop.word()).matches())
        && stop.isFollowedBy(CAPITALISED);
  }

  private static boolean endsWithFullStop(Stop stop, String word) {
    if (stop.isFirstWord() && COUNTER.matcher(word).matches()) {
      return false;
    }
    if (TITLES.contains(word)) {
      return false;
    }
    if (BEFORE_NUMBERS.contains(word)) {
      return !stop.isFollowedBy(NUMBER);
    }
    boolean abbreviates = ABBREVIATIONS.contains(word) || INITIALS.matcher(word).matches();
    return !abbreviates || stop.isFollowedBy(OPENING_WORD);
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }
}
