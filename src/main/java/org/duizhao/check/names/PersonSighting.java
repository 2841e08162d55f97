package org.duizhao.check.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.duizhao.check.names.ChineseNames.Sighting;
import org.duizhao.text.Pinyin;
import org.duizhao.text.Script;
import org.duizhao.text.Segment;

/**
 * Characters that may be the name of a person: a family name and one or two more. Particles end a
 * name, and names with a point in them are foreign; whether it is a name at all only the English
 * can tell.
 */
record PersonSighting(Sighting sighting, String surname) {

  static final String NO_GIVEN_NAME = "的了着得地之也而且和与及在是这那都把被所以说将向对从等就个省市县区州镇乡村";
  private static final Pattern AFTER_A_NAME =
      Pattern.compile("^(?:[^\\p{IsHan}]|$|[说表指认介告透称向对在是为与和等也就主任院教先女博医书同代从到来于及还已将])");

  static List<PersonSighting> in(Segment segment) {
    String zh = Script.simplify(segment.text());
    List<PersonSighting> persons = new ArrayList<>();
    for (int i = 0; i < zh.length(); i++) {
      int surname = NameLists.surname(zh, i);
      for (int given = 2; surname > 0 && given > 0; given--) {
        int end = i + surname + given;
        if (end <= zh.length() && isGiven(zh, i + surname, end)) {
          Sighting sighting = new Sighting(segment, i, zh.substring(i, end));
          persons.add(new PersonSighting(sighting, zh.substring(i, i + surname)));
        }
      }
    }
    return persons;
  }

  String given() {
    return sighting.name().substring(surname.length());
  }

  /** Whether the given name is a place, and the family name before it a word (向上海). */
  boolean isBeforeAPlace() {
    return NameLists.place(given(), 0) == given().length();
  }

  /** Whether letters are the family name in pinyin; ü may be u, yu or v. */
  boolean isSurname(String letters) {
    String pinyin = pinyin();
    return letters.equals(pinyin)
        || (pinyin.startsWith("ly") && Set.of("lu", "lv").contains(letters));
  }

  /** Whether letters are the family name in any spelling that is in use. */
  boolean isAnySurname(String letters) {
    return isSurname(letters)
        || NameLists.surnameForms(surname).stream().map(Pinyin::letters).anyMatch(letters::equals)
        || Spelling.isPinyin(letters, surname)
        || Spelling.isWadeGiles(letters, surname);
  }

  String pinyin() {
    return Pinyin.letters(surnameForm());
  }

  String surnameForm() {
    return NameLists.surnameForms(surname).get(0);
  }

  /** The name in pinyin, the usual reading of each character: Xia Liyan. */
  String inFull() {
    return surnameForm() + " " + Spelling.of(given()).like("Xx");
  }

  private static boolean isGiven(String zh, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Pinyin.readings(zh.charAt(i)).isEmpty() || NO_GIVEN_NAME.indexOf(zh.charAt(i)) >= 0) {
        return false;
      }
    }
    String after = zh.substring(end, Math.min(zh.length(), end + 2));
    return !after.startsWith("·")
        && !after.endsWith("·")
        && (end - start > 1 || AFTER_A_NAME.matcher(after).find());
  }
}
