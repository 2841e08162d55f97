package org.duizhao.check.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.glossary.EnglishText;
import org.duizhao.glossary.Entry;
import org.duizhao.glossary.Form;
import org.duizhao.glossary.Glossary;
import org.duizhao.text.DateLine;
import org.duizhao.text.Place;
import org.duizhao.text.Segment;

/**
 * A bitext as the term rules see it: the listed phrases in its Chinese, the English of its beads.
 */
final class TermText {

  /** A listed phrase in the Chinese, and the bead it stands in, counted from 0. */
  record Sighting(Entry entry, int bead, Place zh, boolean furniture) {}

  /** A segment of a bead's English. */
  record English(Segment segment, EnglishText words) {}

  private final Bitext bitext;
  private final Optional<LocalDate> written;
  private final List<List<English>> english = new ArrayList<>();
  private final Map<String, List<Sighting>> sightings = new LinkedHashMap<>();

  TermText(Bitext bitext, Glossary glossary) {
    this.bitext = bitext;
    this.written = DateLine.of(bitext.zh()).or(() -> DateLine.of(bitext.en()));
    for (Bead bead : bitext.beads()) {
      bead.zh().forEach(segment -> look(segment, english.size(), glossary));
      english.add(
          bead.en().stream()
              .map(segment -> new English(segment, EnglishText.of(segment)))
              .toList());
    }
  }

  /** The sightings in the Chinese, those of one entry together. */
  Collection<List<Sighting>> byEntry() {
    return sightings.values();
  }

  /** The English of a bead; none for a number outside the text. */
  List<English> english(int bead) {
    return bead < 0 || bead >= english.size() ? List.of() : english.get(bead);
  }

  /** How many beads there are. */
  int size() {
    return english.size();
  }

  /** Whether one of the forms stands in the English of a bead. */
  boolean has(List<Form> forms, int bead) {
    return english(bead).stream()
        .anyMatch(english -> forms.stream().anyMatch(form -> form.isIn(english.words())));
  }

  /** Whether the English of a bead renders the phrase by one of the forms, taken freely. */
  boolean renders(List<Form> forms, int bead) {
    return english(bead).stream()
        .anyMatch(english -> forms.stream().anyMatch(form -> form.isRenderedIn(english.words())));
  }

  /** The forms, good and bad, of the phrases in the Chinese of a bead other than one. */
  List<Form> formsOfOthers(Entry entry, int bead) {
    return sightings.values().stream()
        .filter(same -> !same.get(0).entry().equals(entry))
        .filter(same -> same.stream().anyMatch(sighting -> sighting.bead() == bead))
        .flatMap(same -> same.get(0).entry().terms().stream())
        .map(Form::of)
        .toList();
  }

  /** The English words that answer to a sighting, as far as can be told. */
  Optional<Place> answer(Sighting sighting) {
    return Answer.to(bitext, bitext.beads().get(sighting.bead()), sighting.zh());
  }

  Place place(Segment english, int start, int end) {
    return bitext.en().place(english, start, end);
  }

  private void look(Segment segment, int bead, Glossary glossary) {
    boolean furniture = segment.kind() == Segment.Kind.FURNITURE;
    for (var found : glossary.occurrences(segment.text(), written)) {
      Place place = bitext.zh().place(segment, found.start(), found.end());
      sightings
          .computeIfAbsent(found.entry().zh(), zh -> new ArrayList<>())
          .add(new Sighting(found.entry(), bead, place, furniture));
    }
  }
}
