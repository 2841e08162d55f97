package org.duizhao.check.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duizhao.text.Pinyin;
import org.duizhao.text.WadeGiles;

/**
 * A name in English letters, syllable by syllable, and how many letters a written word is off.
 *
 * <p>A word is near a name when it has all syllables but one and something like a syllable in place
 * of that, or when it is a letter or two off: one in short names, two in those of seven letters and
 * more.
 *
 * @param syllables in small letters
 */
record Spelling(List<String> syllables, int distance) {

  private static final int LONG_NAME = 7;
  private static final int FEWEST_SHARED = 2;
  private static final int LONGEST_SYLLABLE = 6;

  /** All the ways to spell some characters in pinyin, none if one has no reading. */
  static List<List<String>> all(String han) {
    List<List<String>> ways = List.of(List.of());
    for (int c : han.codePoints().toArray()) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> way : ways) {
        for (String reading : Pinyin.readings(c)) {
          List<String> next = new ArrayList<>(way);
          next.add(reading);
          longer.add(List.copyOf(next));
        }
      }
      ways = longer;
    }
    return ways;
  }

  /** The usual way to spell some characters in pinyin, each of which has a reading. */
  static Spelling of(String han) {
    return new Spelling(all(han).get(0), 0);
  }

  /** Whether letters are the characters in pinyin. */
  static boolean isPinyin(String letters, String han) {
    return all(han).stream().anyMatch(way -> String.join("", way).equals(letters));
  }

  /** Whether letters are the characters in the spelling of Wade and Giles. */
  static boolean isWadeGiles(String letters, String han) {
    return all(han).stream()
        .anyMatch(way -> letters.equals(String.join("", way.stream().map(WadeGiles::of).toList())));
  }

  /** The pinyin that a word is near to, the usual readings first; none if the word is right. */
  static List<Spelling> near(String letters, String han) {
    return isPinyin(letters, han)
        ? List.of()
        : all(han).stream().flatMap(way -> near(letters, way).stream()).toList();
  }

  /** The name if a word is near to it, but not right. */
  static Optional<Spelling> near(String letters, List<String> name) {
    String right = String.join("", name);
    int distance = distance(letters, right);
    boolean isSlip = distance <= (right.length() < LONG_NAME ? 1 : 2);
    boolean isNear = distance > 0 && (isSlip || isOneSyllableOff(letters, name));
    return isNear ? Optional.of(new Spelling(name, distance)) : Optional.empty();
  }

  private static boolean isOneSyllableOff(String letters, List<String> name) {
    return name.size() > 1
        && IntStream.range(0, name.size())
            .anyMatch(
                i -> {
                  String before = String.join("", name.subList(0, i));
                  String after = String.join("", name.subList(i + 1, name.size()));
                  int length = letters.length() - before.length() - after.length();
                  return before.length() + after.length() >= FEWEST_SHARED
                      && length > 0
                      && length <= LONGEST_SYLLABLE
                      && letters.startsWith(before)
                      && letters.endsWith(after)
                      && isLikeSyllable(
                          letters.substring(before.length(), before.length() + length),
                          name.get(i));
                });
  }

  private static boolean isLikeSyllable(String letters, String right) {
    return Pinyin.isSyllable(letters)
        || (distance(letters, right) <= 2 && distance(letters, right) < right.length());
  }

  /** In small letters, without anything between the syllables. */
  String letters() {
    return String.join("", syllables);
  }

  /** The name in the style of a model: its capitals, its hyphen or space between syllables. */
  String like(String model) {
    boolean upper = model.length() > 1 && model.equals(model.toUpperCase(Locale.ROOT));
    boolean spaced = model.contains(" ");
    StringBuilder name = new StringBuilder();
    for (String syllable : syllables) {
      boolean isFirst = name.isEmpty();
      if (!isFirst) {
        name.append(spaced ? " " : model.contains("-") ? "-" : isOpen(syllable) ? "'" : "");
      }
      boolean capital = isFirst || spaced || model.matches(".*\\p{Ll}-?\\p{Lu}.*");
      name.append(capital ? Character.toUpperCase(syllable.charAt(0)) : syllable.charAt(0));
      name.append(syllable.substring(1));
    }
    return upper ? name.toString().toUpperCase(Locale.ROOT) : name.toString();
  }

  /** Whether an apostrophe marks where the syllable begins. */
  private static boolean isOpen(String syllable) {
    return "aeo".indexOf(syllable.charAt(0)) >= 0;
  }

  /** The edit distance of Levenshtein; two neighbours in the wrong order count as one edit. */
  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
