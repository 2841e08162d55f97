package org.duizhao.check.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.align.LinkedBead;
import org.duizhao.check.names.SurePersons.SurePerson;
import org.duizhao.text.Pinyin;
import org.duizhao.text.Span;

/**
 * Persons of the Chinese whom the English gives another name, or none.
 *
 * <p>A person whom a bead's English does not name in any spelling is held against the names in it
 * that answer to nothing in the Chinese. The likeliest pair comes first: of a name that shares a
 * part with the right one, stands beside the title, or stands as far into its sentence.
 */
final class LostNames {

  /** A name of the English in the place of a person's. */
  record StrangeName(SurePerson person, WrittenName written) {}

  private record Pair(SurePerson person, WrittenName written, double score) {}

  private static final double LOWEST_SCORE = 0.3;
  private static final double LINKED = 0.3;
  private static final double NEAR = 0.4;
  private static final double LINKED_TITLE = 0.15;
  private static final Pattern BEHIND = Pattern.compile("[^.;:]{1,60}");
  private static final Pattern APPOSITION =
      Pattern.compile(", ?(?:(?:an?|the|\\p{Lu}\\S*) (?:[^\\s,;.]+ ){0,3})?");

  private final Bitext bitext;
  private final ChineseNames chinese;
  private final SurePersons persons;
  private final PersonSpelling[] spelling;
  private final boolean overseas;

  LostNames(Bitext bitext, ChineseNames chinese) {
    this.bitext = bitext;
    this.chinese = chinese;
    persons = new SurePersons(bitext);
    overseas = bitext.zh().text().matches("(?s).*(?:台湾|臺灣|香港|澳门|澳門|新加坡|马来西亚|馬來西亞).*");
    spelling =
        bitext.beads().stream()
            .map(bead -> new PersonSpelling(bead.en(), overseas))
            .toArray(PersonSpelling[]::new);
  }

  /** The persons in a bead of the bitext who have another name in its English. */
  List<StrangeName> strange(int at) {
    Bead bead = bitext.beads().get(at);
    List<SurePerson> lost = persons.in(at).stream().filter(person -> !isNamed(person, at)).toList();
    List<StrangeName> strange = new ArrayList<>();
    if (lost.isEmpty()) {
      return strange;
    }
    LinkedBead links = bitext.words().of(bead);
    List<WrittenName> runs =
        NameRun.in(bead).stream().filter(run -> !isExplained(run, lost, bead, links)).toList();
    List<Pair> pairs =
        lost.stream()
            .flatMap(p -> runs.stream().flatMap(run -> pair(p, run, bead, links).stream()))
            .sorted(Comparator.comparingDouble(pair -> -pair.score()))
            .toList();
    Set<String> done = new HashSet<>();
    Set<WrittenName> used = new HashSet<>();
    for (Pair pair : pairs) {
      if (!done.contains(pair.person().name()) && !used.contains(pair.written())) {
        done.add(pair.person().name());
        used.add(pair.written());
        strange.add(new StrangeName(pair.person(), pair.written()));
      }
    }
    return strange;
  }

  private boolean isNamed(SurePerson person, int at) {
    return spelling[at].names(person.person())
        || Stream.of(at - 1, at + 1)
            .filter(i -> i >= 0 && i < spelling.length)
            .filter(i -> persons.in(i).stream().noneMatch(p -> p.name().equals(person.name())))
            .anyMatch(i -> spelling[i].namesInFull(person.person()));
  }

  private boolean isExplained(WrittenName run, List<SurePerson> lost, Bead bead, LinkedBead links) {
    List<String> words =
        run.text().words().subList(run.first(), run.last() + 1).stream()
            .map(word -> Pinyin.letters(word.text()))
            .toList();
    List<String> names = lost.stream().map(SurePerson::name).toList();
    if (lost.stream().anyMatch(person -> person.person().isSurname(words.get(0)))
        && NameRun.isChinese(run)) {
      return isSomePerson(run.letters());
    }
    if (chinese.hasBeside(run.letters(), names) || NameLists.isPlace(run.letters())) {
      return true;
    }
    if (words.size() > 1
        && chinese.has(
            words.get(words.size() - 1) + String.join("", words.subList(0, words.size() - 1)))) {
      return true;
    }
    if (words.stream()
        .allMatch(
            word ->
                NameLists.isPlace(word)
                    || NameLists.isLoanword(word)
                    || (!Pinyin.isSyllable(word) && chinese.has(word)))) {
      return true;
    }
    if (!NameRun.isChinese(run)
        && bead.zh().stream()
            .flatMap(segment -> PersonSighting.in(segment).stream())
            .filter(p -> lost.stream().noneMatch(l -> l.sighting().equals(p.sighting())))
            .anyMatch(p -> words.stream().anyMatch(p::isAnySurname))) {
      return true;
    }
    Span span = new Span(run.start(), run.end()).plus(run.segment().span().start());
    for (int e = 0; e < links.en().size(); e++) {
      if (links.en().get(e).span().overlaps(span)) {
        for (int z = 0; z < links.zh().size(); z++) {
          Span zh = links.zh().get(z).span();
          if (links.probability(z, e) >= LINKED
              && lost.stream().noneMatch(l -> zh.overlaps(span(l)))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether letters are a family name and a given name that stand in the Chinese. */
  private boolean isSomePerson(String letters) {
    return bitext.zh().segments().stream()
        .flatMap(segment -> PersonSighting.in(segment).stream())
        .filter(person -> letters.startsWith(person.pinyin()))
        .anyMatch(
            person ->
                Spelling.isPinyin(letters.substring(person.pinyin().length()), person.given()));
  }

  private static Span span(SurePerson person) {
    return new Span(person.sighting().start(), person.sighting().end())
        .plus(person.sighting().segment().span().start());
  }

  private Optional<Pair> pair(SurePerson person, WrittenName run, Bead bead, LinkedBead links) {
    int title = nearTitle(person, run, links);
    boolean isChinese = NameRun.isChinese(run);
    if (!isChinese && (title < 2 || !person.titled() || overseas)) {
      return Optional.empty();
    }
    double score =
        title
            + (PersonSpelling.sharesPart(run, person.person()) ? 2 : 0)
            + NEAR
            - Math.abs(zhPosition(person, bead) - enPosition(run, bead));
    return score > 0 ? Optional.of(new Pair(person, whole(person, run), score)) : Optional.empty();
  }

  /** With the family name before it if that is spelt in another way than pinyin. */
  private static WrittenName whole(SurePerson person, WrittenName run) {
    return run.previous()
        .filter(word -> person.person().isAnySurname(word.letters()))
        .map(word -> word.to(run))
        .orElse(run);
  }

  /** How near a name stands to the rendering of the title: 2 beside it, 1 behind it, or 0. */
  private static int nearTitle(SurePerson person, WrittenName run, LinkedBead links) {
    int nearest = 0;
    for (int z = 0; person.title().isPresent() && z < links.zh().size(); z++) {
      if (links.zh().get(z).span().equals(person.title().get().span())) {
        for (int e = 0; e < links.en().size(); e++) {
          if (links.probability(z, e) >= LINKED_TITLE) {
            nearest = Math.max(nearest, near(links.en().get(e).span(), run));
          }
        }
      }
    }
    return nearest;
  }

  private static int near(Span title, WrittenName run) {
    String text = run.segment().text();
    int start = title.start() - run.segment().span().start();
    int end = title.end() - run.segment().span().start();
    if (start < 0 || end > text.length()) {
      return 0;
    }
    if (end <= run.start()) {
      String between = text.substring(end, run.start());
      return between.length() <= 3 ? 2 : BEHIND.matcher(between).matches() ? 1 : 0;
    }
    return start >= run.end() && APPOSITION.matcher(text.substring(run.end(), start)).matches()
        ? 2
        : 0;
  }

  private static double zhPosition(SurePerson person, Bead bead) {
    double start = bead.zh().get(0).span().start();
    double end = bead.zh().get(bead.zh().size() - 1).span().end();
    return (span(person).start() - start) / (end - start);
  }

  private static double enPosition(WrittenName run, Bead bead) {
    double start = bead.en().get(0).span().start();
    double end = bead.en().get(bead.en().size() - 1).span().end();
    return (run.start() + run.segment().span().start() - start) / (end - start);
  }

  /** The persons whom the English names nowhere, where they stand first. */
  List<SurePerson> dropped() {
    Map<String, Integer> first = new TreeMap<>();
    List<SurePerson> dropped = new ArrayList<>();
    for (int i = 0; i < spelling.length; i++) {
      Bead bead = bitext.beads().get(i);
      for (SurePerson person : persons.in(i)) {
        boolean seen = first.putIfAbsent(person.name(), i) != null;
        if (!seen
            && person.titled()
            && !bead.isNull()
            && bead.score() >= LOWEST_SCORE
            && Stream.of(spelling).noneMatch(s -> s.names(person.person()))
            && isBare(i)) {
          dropped.add(person);
        }
      }
    }
    return dropped;
  }

  /** Whether every name in the English of a bead answers to something in the Chinese. */
  private boolean isBare(int at) {
    Bead bead = bitext.beads().get(at);
    LinkedBead links = bitext.words().of(bead);
    return NameRun.in(bead).stream().allMatch(run -> isExplained(run, persons.in(at), bead, links));
  }
}
