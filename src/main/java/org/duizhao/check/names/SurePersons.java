package org.duizhao.check.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.align.Word;
import org.duizhao.check.names.ChineseNames.Sighting;
import org.duizhao.text.Pinyin;
import org.duizhao.text.Script;
import org.duizhao.text.Segment;
import org.duizhao.text.Span;

/**
 * The Chinese persons that an article names without doubt: a family name and one or two characters
 * that break no word, between a title and what may follow a name, or at the head of a clause before
 * a title or before what a person does. Such a name is known wherever it stands again.
 *
 * <p>Whoever is once named as of a foreign country is left out, since Chinese writes the names of
 * Koreans, Vietnamese and Japanese alike and makes up names for others.
 */
final class SurePersons {

  /**
   * A person at a place.
   *
   * @param titled whether a title stands beside the name somewhere in the article
   * @param title the word right before the name if it is one
   */
  record SurePerson(PersonSighting person, Optional<Word> title, boolean titled) {

    Sighting sighting() {
      return person.sighting();
    }

    String name() {
      return person.sighting().name();
    }
  }

  private static final Pattern MARK = Pattern.compile("[\\p{P}\\p{Z}\\s]");
  private static final Pattern COLON = Pattern.compile("[:：\\s]+$");
  private static final Pattern JOINT = Pattern.compile("^[和与及、]");
  private static final String AFTER_A_NAME = "和与及同向在对将则等也到为是就已曾又从于被把不与率访";

  private enum Kind {
    TITLED,
    ACTING
  }

  /** A segment of Chinese with its words. */
  private record Text(Segment segment, String zh, List<Word> words) {

    static Text of(Segment segment, List<Word> words) {
      int start = segment.span().start();
      return new Text(
          segment,
          Script.simplify(segment.text()),
          words.stream()
              .filter(word -> segment.span().start() <= word.span().start())
              .filter(word -> word.span().end() <= segment.span().end())
              .map(
                  word ->
                      new Word(
                          word.token(),
                          new Span(word.span().start() - start, word.span().end() - start)))
              .toList());
    }

    boolean breaksAWord(int at) {
      return words.stream().anyMatch(w -> w.span().start() < at && at < w.span().end());
    }

    boolean isWord(int from, int to) {
      return words.stream().anyMatch(w -> w.span().start() == from && w.span().end() == to);
    }

    boolean longWordAt(int at) {
      return words.stream().anyMatch(w -> w.span().start() == at && w.span().length() > 1);
    }
  }

  private final List<List<SurePerson>> byBead;

  SurePersons(Bitext bitext) {
    List<List<Text>> texts = bitext.beads().stream().map(bead -> texts(bitext, bead)).toList();
    Map<String, Kind> known = new HashMap<>();
    texts.forEach(of -> of.forEach(text -> learn(text, known)));
    Set<String> foreign = new HashSet<>();
    for (Text text : texts.stream().flatMap(List::stream).toList()) {
      for (PersonSighting person : candidates(text)) {
        if (PersonWords.isForeign(phraseBefore(text.zh(), person.sighting().start()))) {
          foreign.add(person.sighting().name());
        }
      }
    }
    known.keySet().removeAll(foreign);
    byBead = texts.stream().map(of -> persons(of, known)).toList();
  }

  private static List<Text> texts(Bitext bitext, Bead bead) {
    if (bead.zh().isEmpty()) {
      return List.of();
    }
    List<Word> words = bitext.words().of(bead).zh();
    return bead.zh().stream().map(segment -> Text.of(segment, words)).toList();
  }

  private static void learn(Text text, Map<String, Kind> known) {
    int done = -1;
    for (PersonSighting person : candidates(text)) {
      Optional<Kind> kind = kind(text, person);
      if (kind.isPresent() && person.sighting().start() > done) {
        done = person.sighting().start();
        known.merge(person.sighting().name(), kind.get(), (a, b) -> a == Kind.TITLED ? a : b);
      }
    }
  }

  /** The persons of a bead, by its number in the bitext, in their order. */
  List<SurePerson> in(int bead) {
    return byBead.get(bead);
  }

  private static List<SurePerson> persons(List<Text> texts, Map<String, Kind> known) {
    List<SurePerson> persons = new ArrayList<>();
    for (Text text : texts) {
      int end = 0;
      for (PersonSighting person : candidates(text)) {
        Kind kind = known.get(person.sighting().name());
        if (kind != null && person.sighting().start() >= end) {
          persons.add(new SurePerson(person, title(text, person), kind == Kind.TITLED));
          end = person.sighting().end();
        }
      }
    }
    return persons;
  }

  private static Optional<Word> title(Text text, PersonSighting person) {
    int end = person.sighting().start();
    return text.words().stream()
        .filter(word -> word.span().end() == end)
        .filter(word -> PersonWords.endsWithTitle(text.zh().substring(0, end)))
        .findFirst()
        .map(word -> new Word(word.token(), word.span().plus(text.segment().span().start())));
  }

  /** What may be the name of a person and breaks no word, the longer first at each place. */
  private static List<PersonSighting> candidates(Text text) {
    List<PersonSighting> found = new ArrayList<>();
    String zh = text.zh();
    for (int at = 0; at < zh.length(); at++) {
      int surname = NameLists.surname(zh, at);
      for (int given = 2; surname > 0 && given > 0; given--) {
        if (mayBeName(text, at, at + surname, at + surname + given)) {
          Sighting name = new Sighting(text.segment(), at, zh.substring(at, at + surname + given));
          found.add(new PersonSighting(name, zh.substring(at, at + surname)));
        }
      }
    }
    return found;
  }

  private static boolean mayBeName(Text text, int at, int given, int end) {
    String zh = text.zh();
    return end <= zh.length()
        && !text.breaksAWord(at)
        && (!text.breaksAWord(end) || PersonWords.beginsWithTitle(zh.substring(end)))
        && isGiven(zh.substring(given, end))
        && !zh.startsWith("·", end)
        && (end - given > 1 || !text.isWord(at, end))
        && (text.isWord(at, end) || !text.breaksAWord(given))
        && at + NameLists.place(zh, at) <= given;
  }

  private static boolean isGiven(String given) {
    return !PersonWords.isNoGivenName(given)
        && given.chars().noneMatch(c -> PersonSighting.NO_GIVEN_NAME.indexOf(c) >= 0)
        && given.codePoints().noneMatch(c -> Pinyin.readings(c).isEmpty());
  }

  private static Optional<Kind> kind(Text text, PersonSighting person) {
    String zh = text.zh();
    int end = person.sighting().end();
    String before = zh.substring(0, person.sighting().start());
    String after = zh.substring(end);
    int given = person.given().length();
    boolean givenIsWord = given > 1 && text.isWord(end - given, end);
    boolean title = PersonWords.endsWithTitle(COLON.matcher(before).replaceFirst(""));
    boolean act = PersonWords.beginsWithAct(after);
    boolean close = after.isEmpty() || MARK.matcher(after).lookingAt();
    boolean firm =
        close
            || PersonWords.beginsWithTitle(after)
            || act
            || AFTER_A_NAME.indexOf(after.charAt(0)) >= 0
            || text.longWordAt(end);
    if (PersonWords.isWord(person.surname()) && (givenIsWord || (given == 1 && !close))) {
      return Optional.empty();
    }
    if (title && firm) {
      return Optional.of(Kind.TITLED);
    }
    boolean open =
        before.isEmpty() || MARK.matcher(before.substring(before.length() - 1)).matches();
    if (!open || given == 1 || text.isWord(person.sighting().start(), end)) {
      return Optional.empty();
    }
    return PersonWords.beginsWithTitle(after) && !JOINT.matcher(after).find()
        ? Optional.of(Kind.TITLED)
        : act && !givenIsWord ? Optional.of(Kind.ACTING) : Optional.empty();
  }

  /** What stands before a place, back to the last mark. */
  private static String phraseBefore(String zh, int at) {
    int from = at;
    while (from > 0 && !MARK.matcher(zh.substring(from - 1, from)).matches()) {
      from--;
    }
    return zh.substring(from, at);
  }
}
