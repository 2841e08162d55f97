package org.duizhao.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which English words are forms of one another: plurals, third persons, -ed and -ing.
 *
 * <p>Irregular words stand in a list. Any other word loses its ending by rule, and where the
 * spelling leaves the base open ({@code uniting}: unite or unit) both are kept, the likelier first.
 * The likelier one is the word's {@linkplain #lemma lemma}; two words are {@linkplain #sameWord the
 * same} when any of their bases is. Words are in lower case; derivation (nation, national) is not
 * inflection.
 */
public final class Inflection {

  private static final Map<String, List<String>> IRREGULAR = irregular();

  private static final Pattern VOWEL = Pattern.compile("[aeiouy]");
  private static final Pattern ONE_SYLLABLE = Pattern.compile("[^aeiouy]*[aeiouy]+[^aeiouy]*");
  private static final Pattern DOUBLED = Pattern.compile(".+([bdfglmnprstvz])\\1");

  /** How a stem ends that has lost an e: hop(e), danc(e), manag(e), settl(e), provid(e). */
  private static final Pattern LOST_E =
      Pattern.compile(
          "[^aeiouy]*[aeiouy][^aeiouywx]|.*(?:[cuv]|[^s]s|[aeiouy]z|[dlr]g|[aeu]ng|[bcdfgkpstz]l"
              + "|[iu]at|com|(?:[^aeiou]|[qg]u)(?:[aeiou][dg]|[aou]t|[aiu]r|[iu]n|um|[aiou]k|[iou]b|[ay]p"
              + "|[iu]l))");

  private Inflection() {}

  /**
   * The base form of a word, or the word itself if it is one.
   *
   * @param word in lower case
   */
  public static String lemma(String word) {
    return bases(word).get(0);
  }

  /** Whether a word has forms that no spelling rule tells, or is one. */
  static boolean isIrregular(String word) {
    return IRREGULAR.containsKey(word);
  }

  /** Whether two words, in lower case, are equal or forms of the same word. */
  public static boolean sameWord(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    boolean alike = !a.isEmpty() && !b.isEmpty() && a.charAt(0) == b.charAt(0);
    if (!alike && !IRREGULAR.containsKey(a) && !IRREGULAR.containsKey(b)) {
      return false;
    }
    List<String> ofA = bases(a);
    List<String> ofB = bases(b);
    return ofA.contains(b) || ofB.contains(a) || !Collections.disjoint(ofA, ofB);
  }

  private static List<String> bases(String word) {
    List<String> known = IRREGULAR.get(word);
    if (known != null) {
      return known;
    }
    if (word.endsWith("s")) {
      return List.of(singular(word));
    }
    if (word.endsWith("ied") && word.length() > 4) {
      return List.of(cut(word, 3) + "y");
    }
    if (word.endsWith("ed") && !word.endsWith("eed")) {
      return verbs(word, cut(word, 2));
    }
    return word.endsWith("ing") ? verbs(word, cut(word, 3)) : List.of(word);
  }

  private static String singular(String word) {
    if (word.length() < 4 || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
      return word;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    boolean hisses =
        word.endsWith("sses")
            || word.endsWith("shes")
            || word.endsWith("ches")
            || word.endsWith("xes")
            || word.endsWith("zzes");
    return cut(word, hisses || word.endsWith("oes") ? 2 : 1);
  }

  /** The verbs that -ed or -ing may have been put to, if {@code stem} looks like one at all. */
  private static List<String> verbs(String word, String stem) {
    if (stem.length() < 2 || !VOWEL.matcher(stem).find()) {
      return List.of(word);
    }
    if (DOUBLED.matcher(stem).matches()) {
      return doubled(stem) ? List.of(cut(stem, 1), stem) : List.of(stem, cut(stem, 1));
    }
    return LOST_E.matcher(stem).matches() ? List.of(stem + "e", stem) : List.of(stem, stem + "e");
  }

  /** Whether the last letter was doubled for the ending (planned), not the verb's own (called). */
  private static boolean doubled(String stem) {
    boolean oneSyllable = ONE_SYLLABLE.matcher(stem).matches();
    return switch (stem.charAt(stem.length() - 1)) {
      case 's', 'z', 'f' -> false;
      case 'l' -> !oneSyllable;
      default -> stem.length() > 3;
    };
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  private static Map<String, List<String>> irregular() {
    Map<String, List<String>> bases = new HashMap<>();
    for (String line : ListFile.lines(Inflection.class, "irregular.txt")) {
      String[] words = line.split(" ", -1);
      for (String word : words) {
        bases.computeIfAbsent(word, w -> new ArrayList<>()).add(words[0]);
      }
    }
    bases.replaceAll((word, of) -> List.copyOf(of));
    return Map.copyOf(bases);
  }
}
