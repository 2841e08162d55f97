package org.duizhao.check.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duizhao.text.Pinyin;
import org.duizhao.text.Segment;

/**
 * Whether an English text names a person, in any spelling: the given name in pinyin or after Wade
 * and Giles, or the family name, unless another given name in pinyin belongs to it.
 */
final class PersonSpelling {

  private static final int LONGEST = 4;
  private static final Set<String> TITLES =
      Set.of("mr", "mrs", "ms", "miss", "dr", "madam", "madame", "professor", "prof", "comrade");

  private final Set<String> runs = new java.util.HashSet<>();
  private final List<WrittenName> words = new ArrayList<>();

  private final boolean overseas;

  /**
   * @param overseas whether other spellings than pinyin are to be expected
   */
  PersonSpelling(List<Segment> english, boolean overseas) {
    this.overseas = overseas;
    for (Segment segment : english) {
      runs.addAll(WrittenName.runs(segment, LONGEST));
      words.addAll(WrittenName.words(segment));
    }
  }

  /** Whether the text has the whole name. */
  boolean namesInFull(PersonSighting person) {
    return spellings(person.given())
        .anyMatch(
            given ->
                surnames(person)
                    .anyMatch(name -> runs.contains(name + given) || runs.contains(given + name)));
  }

  boolean names(PersonSighting person) {
    return namesInFull(person)
        || NameLists.placeForms(person.sighting().name()).stream()
            .anyMatch(form -> runs.contains(Pinyin.letters(form)))
        || (person.given().length() > 1 && spellings(person.given()).anyMatch(runs::contains))
        || words.stream().anyMatch(word -> isSurname(word, person));
  }

  private static Stream<String> surnames(PersonSighting person) {
    return Stream.concat(
        NameLists.surnameForms(person.surname()).stream().map(Pinyin::letters),
        spellings(person.surname()));
  }

  private static Stream<String> spellings(String han) {
    return Spelling.all(han).stream()
        .flatMap(
            way ->
                Stream.of(
                    String.join("", way),
                    String.join("", way.stream().map(org.duizhao.text.WadeGiles::of).toList())));
  }

  private boolean isSurname(WrittenName word, PersonSighting person) {
    if (!person.isAnySurname(word.letters())) {
      return false;
    }
    boolean alone = word.next().isEmpty() && word.previous().isEmpty();
    if (word.isEnglish() && alone && !isAfterTitle(word)) {
      return false;
    }
    boolean pinyin = person.isSurname(word.letters());
    List<WrittenName> given = word.next().map(WrittenName::givenNames).orElse(List.of());
    return (!pinyin && overseas)
        || given.stream()
            .anyMatch(name -> spellings(person.given()).anyMatch(name.letters()::equals))
        || given.stream().noneMatch(PersonSpelling::isPinyinName);
  }

  private static boolean isAfterTitle(WrittenName word) {
    return word.first() > 0 && TITLES.contains(word.text().words().get(word.first() - 1).lower());
  }

  private static boolean isPinyinName(WrittenName given) {
    String letters = given.letters();
    return Pinyin.isSpelling(letters)
        && letters.length() > 1
        && (!given.isEnglish() || (NameLists.isSurname(letters) && Pinyin.isSyllable(letters)));
  }

  /** Whether a written name has the family name or a syllable of the given name. */
  static boolean sharesPart(WrittenName run, PersonSighting person) {
    return run.text().words().subList(run.first(), run.last() + 1).stream()
        .map(word -> Pinyin.letters(word.text()))
        .anyMatch(
            word -> person.isAnySurname(word) || spellings(person.given()).anyMatch(word::equals));
  }
}
