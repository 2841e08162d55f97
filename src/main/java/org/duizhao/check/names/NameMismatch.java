package org.duizhao.check.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.check.Check;
import org.duizhao.check.Finding;
import org.duizhao.check.Rule;
import org.duizhao.check.Severity;
import org.duizhao.check.names.ChineseNames.Sighting;
import org.duizhao.check.names.LostNames.StrangeName;
import org.duizhao.check.names.SurePersons.SurePerson;
import org.duizhao.text.Pinyin;
import org.duizhao.text.Place;
import org.duizhao.text.Segment;

/**
 * Names of Chinese persons and places that the English spells nearly right, and persons who have
 * another name in it. Those who have none are {@code Omission}'s to report.
 *
 * <p>Both sides of a bead are looked through: persons by {@link PersonNames}, places by {@link
 * PlaceNames}, whole names by {@link LostNames}. The same slip again in the article is a related
 * place, not another finding.
 */
public final class NameMismatch implements Check {

  private static final Rule RULE =
      new Rule(
          "name-mismatch",
          Severity.ERROR,
          "a Chinese name that is misspelt in the English, or another one");
  private static final int MOST_LETTERS_OFF = 2;

  /**
   * A wrong name.
   *
   * @param en the words that are wrong
   * @param right what should stand there
   * @param name the name with what belongs to it, right
   * @param written the same as it stands in the English
   */
  record Slip(
      Sighting zh, WrittenName en, Spelling spelling, String right, String name, String written) {

    /** What should stand there, and the usual form of the name if that is another. */
    List<String> fixes() {
      Stream<String> usual = NameLists.placeForms(zh.name()).stream().limit(1);
      return Stream.concat(Stream.of(right), en.first() == en.last() ? usual : Stream.of())
          .distinct()
          .toList();
    }

    /** Whether the name has one spelling only, and is written a letter or two off that. */
    boolean isMisspelt() {
      return fixes().size() == 1
          && spelling.distance() <= MOST_LETTERS_OFF
          && Spelling.all(zh.name()).stream().map(way -> String.join("", way)).distinct().count()
              == 1;
    }
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public Stream<Finding> check(Bitext bitext) {
    return look(bitext).findings().stream();
  }

  /**
   * A person whom the English names nowhere.
   *
   * @param place the name in the Chinese
   * @param segment the segment it stands in
   * @param name the name, simplified
   * @param pinyin the name as English writes it
   */
  public record Unnamed(Place place, Segment segment, String name, String pinyin) {}

  /** The persons whom the English names nowhere: what the check for omissions tells. */
  public static List<Unnamed> unnamed(Bitext bitext) {
    return look(bitext).unnamed().stream()
        .map(
            person -> {
              Sighting zh = person.sighting();
              return new Unnamed(
                  bitext.zh().place(zh.segment(), zh.start(), zh.end()),
                  zh.segment(),
                  zh.name(),
                  person.person().inFull());
            })
        .toList();
  }

  /**
   * What a bitext shows of names.
   *
   * @param findings names that are wrong
   * @param unnamed persons whom the English names nowhere
   */
  private record Look(List<Finding> findings, List<SurePerson> unnamed) {}

  private static Look look(Bitext bitext) {
    ChineseNames chinese = new ChineseNames(bitext.zh());
    Set<String> written =
        bitext.en().segments().stream()
            .flatMap(segment -> WrittenName.words(segment).stream())
            .flatMap(word -> word.givenNames().stream())
            .map(WrittenName::letters)
            .collect(Collectors.toSet());
    Map<String, Finding> findings = new LinkedHashMap<>();
    LostNames lost = new LostNames(bitext, chinese);
    Set<String> told = new HashSet<>();
    for (int i = 0; i < bitext.beads().size(); i++) {
      Bead bead = bitext.beads().get(i);
      if (bead.isComparable()) {
        List<Slip> slips = slips(chinese, written, bead);
        for (StrangeName strange : lost.strange(i)) {
          told.add(strange.person().name());
          if (slips.stream().noneMatch(slip -> isSame(slip, strange))) {
            slips.add(slip(strange));
          }
        }
        for (Slip slip : slips) {
          told.add(slip.zh().name());
          findings.merge(
              slip.zh().name() + "\t" + slip.en().words(),
              finding(bitext, slip),
              NameMismatch::again);
        }
      }
    }
    List<SurePerson> unnamed =
        lost.dropped().stream().filter(person -> !told.contains(person.name())).toList();
    return new Look(List.copyOf(findings.values()), unnamed);
  }

  private static boolean isSame(Slip slip, StrangeName strange) {
    return slip.en().overlaps(strange.written()) || slip.zh().equals(strange.person().sighting());
  }

  private static Slip slip(StrangeName strange) {
    PersonSighting person = strange.person().person();
    String right = person.inFull();
    return new Slip(
        person.sighting(),
        strange.written(),
        new Spelling(List.of(Pinyin.letters(right)), right.length()),
        right,
        right,
        strange.written().words());
  }

  private static List<Slip> slips(ChineseNames chinese, Set<String> written, Bead bead) {
    List<Slip> slips = new ArrayList<>(new PersonNames(chinese, written, bead).slips());
    for (Slip slip : new PlaceNames(chinese, bead).slips()) {
      if (slips.stream().noneMatch(other -> other.en().overlaps(slip.en()))) {
        slips.add(slip);
      }
    }
    slips.sort(
        Comparator.comparing((Slip slip) -> slip.en().segment().span())
            .thenComparing(slip -> slip.en().first()));
    return slips;
  }

  private static Finding finding(Bitext bitext, Slip slip) {
    Place zh = bitext.zh().place(slip.zh().segment(), slip.zh().start(), slip.zh().end());
    Place en = bitext.en().place(slip.en().segment(), slip.en().start(), slip.en().end());
    return RULE.finding(
            zh.text() + " is " + slip.name() + ", but the English has " + slip.written())
        .zh(zh)
        .en(en)
        .fixes(slip.fixes())
        .safe(slip.isMisspelt())
        .in(slip.en().segment());
  }

  private static Finding again(Finding first, Finding second) {
    List<Place> related = new ArrayList<>(first.related());
    related.add(second.en().orElseThrow());
    return first.related(related);
  }
}
