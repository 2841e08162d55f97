package org.duizhao.suggest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether two wordings are one: the same words in any order, one of them shorter (the General
 * Office, the office), an abbreviation (KMT, Kuomintang), or words derived from one another
 * (Vietnam, Vietnamese; rescue, rescuer). Words are lemmas.
 */
public final class Wording {

  private static final int LONGEST_ABBREVIATION = 6;
  private static final int SHORTEST_STEM = 3;

  /** What a noun may lose and a word derived from it may end with. */
  private static final Pattern LOST = Pattern.compile("|[aeoy]|ey|es|ia|ce|land|ry");

  private static final Pattern GAINED =
      Pattern.compile(
          "|n|an|ian|atic|ean|ese|ish|i|ic|ical|al|ial|er|or|ed|ing|ion|ation|s|d|r|e|y|ly|ist|ment|ance|ity|ive|tic|on|ative");

  /** By word, the first of its line: countries and what is called after them by no rule. */
  private static final Map<String, String> DEMONYMS = demonyms();

  private Wording() {}

  /** Whether two wordings, none of them empty, are one. */
  public static boolean areLike(List<String> one, List<String> other) {
    if (one.containsAll(other) || other.containsAll(one)) {
      return true;
    }
    String a = String.join("", one);
    String b = String.join("", other);
    return a.contains(b)
        || b.contains(a)
        || isShort(a, other)
        || isShort(b, one)
        || areDerived(without(one, other), without(other, one));
  }

  private static List<String> without(List<String> words, List<String> others) {
    return words.stream().filter(word -> !others.contains(word)).collect(Collectors.toList());
  }

  /** Whether letters are those of an abbreviation of the words: in their order, the first first. */
  private static boolean isShort(String letters, List<String> words) {
    String all = String.join("", words);
    if (letters.length() > LONGEST_ABBREVIATION
        || 2 * letters.length() > all.length()
        || letters.charAt(0) != all.charAt(0)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < letters.length(); i++) {
      at = all.indexOf(letters.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether every word of the shorter list is derived from one of the longer, or it from it. */
  private static boolean areDerived(List<String> one, List<String> other) {
    List<String> shorter = one.size() <= other.size() ? one : other;
    List<String> longer = new ArrayList<>(one.size() <= other.size() ? other : one);
    for (String word : shorter) {
      if (!longer.removeIf(w -> isDerived(w, word) || isDerived(word, w))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDerived(String word, String from) {
    int stem = 0;
    while (stem < Math.min(word.length(), from.length())
        && word.charAt(stem) == from.charAt(stem)) {
      stem++;
    }
    boolean isFormed =
        stem >= SHORTEST_STEM
            && LOST.matcher(from.substring(stem)).matches()
            && GAINED.matcher(word.substring(stem)).matches();
    return isFormed || DEMONYMS.getOrDefault(word, word).equals(DEMONYMS.getOrDefault(from, from));
  }

  private static Map<String, String> demonyms() {
    Map<String, String> first = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Wording.class.getResourceAsStream("demonyms.txt"), StandardCharsets.UTF_8))) {
      in.lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> line.split(" ", -1))
          .forEach(words -> List.of(words).forEach(word -> first.put(word, words[0])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(first);
  }
}
