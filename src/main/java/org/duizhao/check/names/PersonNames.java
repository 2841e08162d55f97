package org.duizhao.check.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duizhao.align.Bead;
import org.duizhao.check.names.NameMismatch.Slip;
import org.duizhao.text.Pinyin;

/**
 * Names of persons that a bead has with one part right and the other nearly.
 *
 * <p>An English word that is a family name of the Chinese calls for one of the given names that
 * follow that family name there, after it or before it; a given name of two syllables calls for its
 * family name. What is right anywhere in the article, what is an English word, and spellings of
 * Taiwan, Hong Kong and Singapore are left alone.
 */
final class PersonNames {

  private static final int SHORTEST = 2;

  /** Family names that open English sentences and titles as other words. */
  private static final Set<String> NEVER_A_SURNAME = Set.of("he", "she", "an", "you", "long", "a");

  private static final Set<String> WORDS_TOO =
      Set.of(
          "fan", "man", "pan", "sun", "tan", "song", "ding", "lay", "ran", "sang", "bin", "pang");

  private final ChineseNames chinese;
  private final Set<String> written;
  private final List<PersonSighting> persons;
  private final List<WrittenName> words;

  /**
   * @param written the capitalised words of the whole English article, as letters
   */
  PersonNames(ChineseNames chinese, Set<String> written, Bead bead) {
    this.chinese = chinese;
    this.written = written;
    persons = bead.zh().stream().flatMap(segment -> PersonSighting.in(segment).stream()).toList();
    words = bead.en().stream().flatMap(segment -> WrittenName.words(segment).stream()).toList();
  }

  List<Slip> slips() {
    List<Slip> slips = new ArrayList<>();
    for (WrittenName word : words) {
      Optional<Slip> slip =
          wrongGiven(word, word.next(), true)
              .or(() -> wrongGiven(word, word.previous(), false))
              .or(() -> word.next().flatMap(given -> wrongSurname(word, given)));
      slip.filter(s -> slips.stream().noneMatch(other -> other.en().overlaps(s.en())))
          .ifPresent(slips::add);
    }
    return slips;
  }

  private Optional<Slip> wrongGiven(
      WrittenName surname, Optional<WrittenName> neighbour, boolean chineseOrder) {
    List<PersonSighting> called =
        persons.stream().filter(person -> person.isSurname(surname.letters())).toList();
    if (called.isEmpty() || neighbour.isEmpty() || isPartOfAnother(surname, chineseOrder)) {
      return Optional.empty();
    }
    List<WrittenName> given =
        chineseOrder ? neighbour.get().givenNames() : List.of(neighbour.get());
    if (given.stream().anyMatch(name -> isRight(surname, name))) {
      return Optional.empty();
    }
    return given.stream()
        .flatMap(name -> called.stream().flatMap(person -> slip(surname, name, person).stream()))
        .min(Comparator.comparingInt(slip -> slip.spelling().distance()));
  }

  /**
   * Whether a word is the given name after another family name, or has its own on the other side.
   */
  private boolean isPartOfAnother(WrittenName surname, boolean chineseOrder) {
    Optional<WrittenName> other = chineseOrder ? surname.previous() : surname.next();
    return other.isPresent()
        && (chineseOrder
            ? chinese.has(other.get().letters() + surname.letters())
            : Pinyin.isSpelling(other.get().letters()) || chinese.has(other.get().letters()));
  }

  private boolean isRight(WrittenName surname, WrittenName given) {
    String letters = given.letters();
    return letters.length() < SHORTEST
        || given.isEnglish()
        || (given.isHyphenated() && !given.isOfSyllables())
        || chinese.has(surname.letters() + letters)
        || (!Pinyin.isSyllable(letters) && chinese.has(letters))
        || NameLists.isPlace(letters)
        || persons.stream()
            .anyMatch(
                p -> given.first() < given.last() && Spelling.isWadeGiles(letters, p.given()));
  }

  private Optional<Slip> slip(WrittenName surname, WrittenName given, PersonSighting person) {
    List<Spelling> near = Spelling.near(given.letters(), person.given());
    return near.stream()
        .filter(spelling -> written.contains(spelling.letters()))
        .findFirst()
        .or(() -> near.stream().findFirst())
        .filter(spelling -> !isSpelt(person))
        .map(
            spelling -> {
              String right = spelling.like(given.words());
              boolean after = surname.first() < given.first();
              String text = after ? surname.to(given).words() : given.to(surname).words();
              String name = after ? surname.words() + " " + right : right + " " + surname.words();
              return new Slip(person.sighting(), given, spelling, right, name, text);
            });
  }

  private Optional<Slip> wrongSurname(WrittenName surname, WrittenName first) {
    String letters = surname.letters();
    if (!Pinyin.isSyllable(letters) || isPlainWord(surname)) {
      return Optional.empty();
    }
    return first.givenNames().stream()
        .filter(given -> !given.isEnglish())
        .flatMap(
            given ->
                persons.stream()
                    .filter(person -> person.given().length() > 1 && !person.isBeforeAPlace())
                    .filter(person -> Spelling.isPinyin(given.letters(), person.given()))
                    .filter(person -> !person.isAnySurname(letters) && !isSpelt(person))
                    .filter(person -> isSlipFor(letters, person))
                    .filter(person -> !chinese.has(letters + given.letters()))
                    .map(person -> slip(surname, given, person, person.surnameForm())))
        .findFirst();
  }

  private static Slip slip(
      WrittenName surname, WrittenName given, PersonSighting person, String right) {
    Spelling spelling = new Spelling(List.of(person.pinyin()), 0);
    String fix = spelling.like(surname.words());
    return new Slip(
        person.sighting(),
        surname,
        spelling,
        fix.equalsIgnoreCase(right) ? fix : right,
        right + " " + given.words(),
        surname.to(given).words());
  }

  /** Whether what stands where a family name should may be an ordinary word. */
  private static boolean isPlainWord(WrittenName word) {
    return NameLists.isSurname(word.letters())
        ? NEVER_A_SURNAME.contains(word.letters())
            || (word.first() == 0 && WORDS_TOO.contains(word.letters()))
        : word.isEnglish();
  }

  private static boolean isSlipFor(String letters, PersonSighting person) {
    return NameLists.isSurname(letters) || Spelling.distance(letters, person.pinyin()) == 1;
  }

  /** Whether the bead's English has a person's name right somewhere. */
  private boolean isSpelt(PersonSighting person) {
    return words.stream()
        .flatMap(word -> word.givenNames().stream())
        .filter(given -> Spelling.isPinyin(given.letters(), person.given()))
        .flatMap(given -> Stream.concat(given.previous().stream(), given.next().stream()))
        .anyMatch(surname -> person.isAnySurname(surname.letters()));
  }
}
