package org.duizhao.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.duizhao.text.Pinyin;

/**
 * Which words that no English dictionary has are right because the Chinese article says so: names
 * in the pinyin of characters that stand in it, and Latin words that it uses itself. A few names
 * that are at home in every Chinese newspaper are right anywhere.
 */
final class Vouching {

  private static final Set<String> AT_HOME =
      Set.of(
          "Xinhua",
          "Xinhuanet",
          "Chinanews",
          "Huanqiu",
          "Guangming",
          "Caixin",
          "Uygur",
          "Renminbi");

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

  private final String zh;
  private final Map<String, Boolean> known = new HashMap<>();

  Vouching(String zh) {
    this.zh = zh;
  }

  boolean vouchesFor(String word) {
    return known.computeIfAbsent(POSSESSIVE.matcher(word).replaceFirst(""), this::isInChinese);
  }

  private boolean isInChinese(String word) {
    return AT_HOME.contains(word)
        || (word.length() > 1 && zh.contains(word))
        || (!word.isEmpty() && Character.isUpperCase(word.charAt(0)) && Pinyin.spells(word, zh));
  }
}
