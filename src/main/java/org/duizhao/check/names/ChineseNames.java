package org.duizhao.check.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duizhao.text.Article;
import org.duizhao.text.Pinyin;
import org.duizhao.text.Script;
import org.duizhao.text.Segment;

/**
 * Where names may stand in a Chinese article, and which English words are right because of it: the
 * pinyin of neighbouring characters, and every form of the listed names in it. A listed name that
 * is not written in pinyin (陕西 is Shaanxi) does not make its pinyin right.
 */
final class ChineseNames {

  /**
   * A stretch of a segment.
   *
   * @param name the characters, simplified
   */
  record Sighting(Segment segment, int start, String name) {

    int end() {
      return start + name.length();
    }
  }

  private final Set<String> listed = new HashSet<>();
  private final Map<String, Boolean> known = new HashMap<>();
  private final String text;

  ChineseNames(Article zh) {
    StringBuilder all = new StringBuilder();
    for (Segment segment : zh.segments()) {
      StringBuilder text = new StringBuilder(Script.simplify(segment.text()));
      for (Sighting place : places(segment)) {
        List<String> forms = NameLists.placeForms(place.name());
        forms.forEach(this::list);
        if (forms.stream().map(Pinyin::letters).noneMatch(f -> Spelling.isPinyin(f, place.name()))
            && place.name().length() > 1) {
          text.replace(place.start(), place.end(), " ".repeat(place.name().length()));
        }
      }
      all.append(text).append('\n');
    }
    this.text = all.toString();
  }

  private void list(String form) {
    listed.add(Pinyin.letters(form));
    for (String word : form.split("[ -]", -1)) {
      listed.add(Pinyin.letters(word));
    }
  }

  /** Whether letters are right somewhere in the article. */
  boolean has(String letters) {
    return known.computeIfAbsent(letters, l -> listed.contains(l) || Pinyin.spells(l, text));
  }

  /** Whether letters are right somewhere in the article even without some names in it. */
  boolean hasBeside(String letters, List<String> names) {
    return has(letters)
        && (listed.contains(letters)
            || Pinyin.spells(
                letters, names.stream().reduce(text, (all, name) -> all.replace(name, " "))));
  }

  /** The listed names in a segment, the longest at each place. */
  static List<Sighting> places(Segment segment) {
    String zh = Script.simplify(segment.text());
    List<Sighting> places = new ArrayList<>();
    for (int i = 0; i < zh.length(); i++) {
      int length = NameLists.place(zh, i);
      if (length > 0) {
        places.add(new Sighting(segment, i, zh.substring(i, i + length)));
        i += length - 1;
      }
    }
    return places;
  }
}
