package org.duizhao.check.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duizhao.align.Bead;
import org.duizhao.check.names.ChineseNames.Sighting;
import org.duizhao.check.names.NameMismatch.Slip;
import org.duizhao.text.Pinyin;
import org.duizhao.text.Script;
import org.duizhao.text.Segment;

/**
 * Names of places that a bead has nearly right: listed ones of which no form stands in its English,
 * and any characters before 村, 县, 路 and the like if the English has the nearly right word before
 * Village, County, Road.
 */
final class PlaceNames {

  private static final Map<Character, String> KINDS =
      Map.ofEntries(
          Map.entry('村', "village"),
          Map.entry('镇', "town township"),
          Map.entry('乡', "township"),
          Map.entry('县', "county"),
          Map.entry('市', "city municipality municipal"),
          Map.entry('州', "prefecture"),
          Map.entry('省', "province provincial"),
          Map.entry('区', "district"),
          Map.entry('路', "road avenue"),
          Map.entry('街', "street"),
          Map.entry('山', "mountain mountains"),
          Map.entry('河', "river"),
          Map.entry('江', "river"),
          Map.entry('湖', "lake"),
          Map.entry('寺', "temple"),
          Map.entry('岛', "island"),
          Map.entry('桥', "bridge"),
          Map.entry('港', "port"),
          Map.entry('站', "station"));

  private static final int SHORTEST = 4;
  private static final int LONGEST = 3;
  private static final List<String> DERIVED =
      List.of("", "s", "n", "ns", "an", "ans", "ese", "nese", "er", "ers", "ian", "ians", "ite");

  private final ChineseNames chinese;
  private final Bead bead;
  private final List<WrittenName> candidates;
  private final Set<String> english;

  PlaceNames(ChineseNames chinese, Bead bead) {
    this.chinese = chinese;
    this.bead = bead;
    List<WrittenName> words =
        bead.en().stream().flatMap(segment -> WrittenName.words(segment).stream()).toList();
    candidates =
        words.stream()
            .flatMap(word -> Stream.of(Optional.of(word), word.next().map(word::to)))
            .flatMap(Optional::stream)
            .filter(this::isInDoubt)
            .toList();
    english = new HashSet<>();
    bead.en().forEach(segment -> english.addAll(WrittenName.runs(segment, LONGEST)));
  }

  List<Slip> slips() {
    List<Slip> slips = new ArrayList<>();
    if (candidates.isEmpty()) {
      return slips;
    }
    for (Segment segment : bead.zh()) {
      ChineseNames.places(segment).forEach(place -> listed(place).ifPresent(slips::add));
      String zh = Script.simplify(segment.text());
      for (int i = 2; i < zh.length(); i++) {
        String kind = KINDS.get(zh.charAt(i));
        for (int length = 3; kind != null && length > 1; length--) {
          if (i >= length) {
            unlisted(new Sighting(segment, i - length, zh.substring(i - length, i)), kind)
                .ifPresent(slips::add);
          }
        }
      }
    }
    return slips;
  }

  private Optional<Slip> listed(Sighting place) {
    List<String> forms = NameLists.placeForms(place.name());
    if (place.name().length() < 2 || forms.stream().map(Pinyin::letters).anyMatch(this::stands)) {
      return Optional.empty();
    }
    return candidates.stream()
        .flatMap(name -> forms.stream().flatMap(form -> slip(place, name, form).stream()))
        .min(Comparator.comparingInt(slip -> slip.spelling().distance()));
  }

  private static Optional<Slip> slip(Sighting place, WrittenName name, String form) {
    String letters = name.letters();
    String right = Pinyin.letters(form);
    List<String> syllables =
        Spelling.all(place.name()).stream()
            .filter(way -> String.join("", way).equals(right))
            .findFirst()
            .orElse(List.of(right));
    boolean sameWords = form.split("[ -]", -1).length == name.last() - name.first() + 1;
    return sameWords
        ? Spelling.near(letters, syllables)
            .filter(spelling -> spelling.distance() == 1 || !NameLists.isPlace(letters))
            .map(spelling -> new Slip(place, name, spelling, form, form, name.words()))
        : Optional.empty();
  }

  private Optional<Slip> unlisted(Sighting place, String kind) {
    if (Spelling.all(place.name()).stream()
        .anyMatch(way -> english.contains(String.join("", way)))) {
      return Optional.empty();
    }
    return candidates.stream()
        .filter(name -> name.first() == name.last() && !NameLists.isPlace(name.letters()))
        .filter(name -> List.of(kind.split(" ", -1)).contains(name.follower()))
        .flatMap(
            name ->
                Spelling.near(name.letters(), place.name()).stream()
                    .limit(1)
                    .map(
                        spelling -> {
                          String right = spelling.like(name.words());
                          return new Slip(place, name, spelling, right, right, name.words());
                        }))
        .min(Comparator.comparingInt(slip -> slip.spelling().distance()));
  }

  /** Whether a name, or a word made from it (Tibetan), stands in the English of the bead. */
  private boolean stands(String letters) {
    return DERIVED.stream().anyMatch(ending -> english.contains(letters + ending));
  }

  private boolean isInDoubt(WrittenName name) {
    String letters = name.letters();
    return letters.length() >= SHORTEST && !name.isEnglish() && !chinese.has(letters);
  }
}
