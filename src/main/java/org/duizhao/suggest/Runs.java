package org.duizhao.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.suggest.Phrases.Sighting;
import org.duizhao.text.Script;

/**
 * The runs of up to eight neighbouring Chinese words that stand often enough in many beads, "and"
 * between them allowed, what stands in title marks, and phrases that are known to be terms.
 */
final class Runs {

  /** What stands twice in title marks is a name: it need not stand more often. */
  private static final int LEAST_SURE = 2;

  private static final int MOST_WORDS = 8;
  private static final String AND = "及和与暨";
  private static final Pattern TITLE = Pattern.compile("《([^《》]{2,40})》");

  private final Map<String, List<Sighting>> runs = new LinkedHashMap<>();
  private int words;

  /**
   * @param sure phrases, in simplified script, that need stand no more often than titles
   */
  Runs(List<LinkedText> texts, int minCount, Set<String> sure) {
    Map<String, List<Sighting>> last = single(texts, minCount);
    for (int length = 1; length <= MOST_WORDS && !last.isEmpty(); length++) {
      last.values().removeIf(sightings -> sightings.size() < minCount);
      runs.putAll(last);
      Map<String, List<Sighting>> longer = new LinkedHashMap<>();
      for (List<Sighting> sightings : last.values()) {
        sightings.stream().filter(Runs::goesOn).forEach(s -> add(longer, s.longer()));
      }
      last = longer;
    }
    addTwice(titles(texts));
    addTwice(standing(texts, sure));
  }

  /** By phrase in simplified script, where it stands. */
  Map<String, List<Sighting>> all() {
    return runs;
  }

  /** How many words there are. */
  int words() {
    return words;
  }

  /** How often a part of a run stands anywhere. */
  int count(Sighting part) {
    List<Sighting> known = runs.get(part.phrase());
    return known == null ? 1 : known.size();
  }

  private Map<String, List<Sighting>> single(List<LinkedText> texts, int minCount) {
    Map<String, Integer> counts = new HashMap<>();
    for (LinkedText text : texts) {
      for (String word : text.zh().tokens(0, text.zh().size())) {
        counts.merge(word, 1, Integer::sum);
        words++;
      }
    }
    Map<String, List<Sighting>> single = new LinkedHashMap<>();
    for (LinkedText text : texts) {
      for (int z = 0; z < text.zh().size(); z++) {
        if (counts.get(text.zh().token(z)) >= minCount) {
          add(single, new Sighting(text, z, z + 1));
        }
      }
    }
    return single;
  }

  private static boolean goesOn(Sighting s) {
    Words zh = s.text().zh();
    return s.text().isJoinedZh(s.to() - 1)
        || (s.to() < zh.size()
            && zh.start(s.to()) == zh.end(s.to() - 1) + 1
            && AND.contains(Script.simplify(zh.between(s.to() - 1))));
  }

  private static void add(Map<String, List<Sighting>> runs, Sighting run) {
    String last = run.text().zh().token(run.to() - 1);
    if (last.codePoints().allMatch(Character::isLetter)) {
      runs.computeIfAbsent(run.phrase(), p -> new ArrayList<>()).add(run);
    }
  }

  private void addTwice(Map<String, List<Sighting>> phrases) {
    phrases.values().removeIf(sightings -> sightings.size() < LEAST_SURE);
    phrases.forEach(runs::putIfAbsent);
  }

  private static Map<String, List<Sighting>> titles(List<LinkedText> texts) {
    Map<String, List<Sighting>> titles = new LinkedHashMap<>();
    for (LinkedText text : texts) {
      Matcher title = TITLE.matcher(text.zhPassage());
      while (title.find()) {
        text.zhWords(title.start(1), title.end(1)).ifPresent(run -> add(titles, run));
      }
    }
    return titles;
  }

  private static Map<String, List<Sighting>> standing(List<LinkedText> texts, Set<String> phrases) {
    Map<String, List<Sighting>> standing = new LinkedHashMap<>();
    for (LinkedText text : texts) {
      String passage = text.zhPassage();
      for (int z = 0; z < text.zh().size() && !phrases.isEmpty(); z++) {
        int at = text.zh().start(z) - text.zh().start(0);
        int last = Math.min(passage.length(), at + ShortForms.LONGEST);
        for (int end = at + ShortForms.SHORTEST; end <= last; end++) {
          if (phrases.contains(passage.substring(at, end))) {
            text.zhWords(at, end).ifPresent(run -> add(standing, run));
          }
        }
      }
    }
    return standing;
  }
}
