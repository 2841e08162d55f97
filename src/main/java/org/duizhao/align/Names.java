package org.duizhao.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.text.Pinyin;

/**
 * Evidence from names in pinyin: a capitalised English word that reads like two to four
 * neighbouring characters of the Chinese article is taken as their translation (Xingrui, 兴瑞).
 */
final class Names {

  private static final int LONGEST = 4;

  private final String zh;
  private final Map<String, List<Integer>> positions = new HashMap<>();

  /**
   * @param zh all the Chinese, simplified
   */
  Names(String zh) {
    this.zh = zh;
    for (int i = 0; i < zh.length(); i++) {
      for (String reading : Pinyin.readings(zh.charAt(i))) {
        positions.computeIfAbsent(reading, r -> new ArrayList<>()).add(i);
      }
    }
  }

  /**
   * The Chinese strings that any of the words spells.
   *
   * @param words in small letters
   * @return from Chinese string to word
   */
  Map<String, String> spelt(Collection<String> words) {
    Map<String, String> names = new HashMap<>();
    for (String word : words) {
      for (int end = 1; end < word.length() && end <= 6; end++) {
        for (int start : positions.getOrDefault(word.substring(0, end), List.of())) {
          int last = end(word, end, start + 1, 1);
          if (last > 0) {
            names.putIfAbsent(zh.substring(start, last), word);
          }
        }
      }
    }
    return names;
  }

  /** Where the characters from {@code at} that read like the rest of the word end; 0 if none do. */
  private int end(String word, int from, int at, int count) {
    if (from == word.length()) {
      return count > 1 ? at : 0;
    }
    if (count == LONGEST || at >= zh.length()) {
      return 0;
    }
    for (String reading : Pinyin.readings(zh.charAt(at))) {
      if (word.startsWith(reading, from)) {
        int end = end(word, from + reading.length(), at + 1, count + 1);
        if (end > 0) {
          return end;
        }
      }
    }
    return 0;
  }
}
