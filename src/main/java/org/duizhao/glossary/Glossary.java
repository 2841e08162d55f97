package org.duizhao.glossary;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duizhao.text.InputException;

/**
 * The term lists in force, as one. Of the built-in lists all rows of a phrase count; a user's list
 * replaces whatever was known of the phrases it lists, and of several the later wins.
 */
public final class Glossary {

  private final List<Entry> entries;
  private final TermFinder finder;

  private final LocalDate day;

  private Glossary(Map<String, List<Term>> phrases) {
    Map<String, Entry> byKey = new LinkedHashMap<>();
    phrases.forEach((key, terms) -> byKey.put(key, new Entry(terms.get(0).zh(), terms)));
    entries = List.copyOf(byKey.values());
    finder = new TermFinder(byKey);
    day = null;
  }

  private Glossary(Glossary other, LocalDate day) {
    this.entries = other.entries;
    this.finder = other.finder;
    this.day = day;
  }

  /**
   * Reads lists.
   *
   * @throws InputException at the first thing wrong with any of the files, with file and line
   */
  public static Glossary read(List<Path> builtIn, List<Path> user) {
    Map<String, List<Term>> phrases = new LinkedHashMap<>();
    for (Path file : builtIn) {
      byPhrase(terms(file))
          .forEach(
              (zh, terms) -> phrases.computeIfAbsent(zh, z -> new ArrayList<>()).addAll(terms));
    }
    for (Path file : user) {
      phrases.putAll(byPhrase(terms(file)));
    }
    return new Glossary(phrases);
  }

  /** A glossary of these rows. */
  public static Glossary of(List<Term> terms) {
    return new Glossary(byPhrase(terms));
  }

  /** All phrases, in the order of the lists. */
  public List<Entry> entries() {
    return entries;
  }

  /** The glossary as of a day, whatever day an article is of. */
  public Glossary asOf(LocalDate date) {
    return new Glossary(this, date);
  }

  /**
   * The first day after today on which a row comes into force or is in force no more; none if
   * nothing changes, or the day is set.
   */
  public Optional<LocalDate> nextChange() {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    return day != null
        ? Optional.empty()
        : entries.stream()
            .flatMap(entry -> entry.terms().stream())
            .flatMap(term -> term.nextChange(today).stream())
            .min(Comparator.naturalOrder());
  }

  /** The listed phrases in a Chinese text of today, or of the day that is set. */
  public List<Occurrence> occurrences(String zh) {
    return occurrences(zh, Optional.empty());
  }

  /**
   * The listed phrases in a Chinese text, in order; of those that overlap only the longest. Rows
   * not in force on the day of the text do not count.
   *
   * @param written the day of the text, today if unknown
   */
  public List<Occurrence> occurrences(String zh, Optional<LocalDate> written) {
    return finder.in(zh, day == null ? written.orElseGet(LocalDate::now) : day);
  }

  /**
   * All rows of the phrases whose Chinese, or one of whose English forms, holds the words: first
   * the phrases that are the words, then the others, the shortest first.
   */
  public List<Term> find(String words) {
    String zh = TermFinder.key(words);
    Form en = Form.of(words);
    return entries.stream()
        .filter(entry -> holds(entry, zh, en))
        .sorted(
            Comparator.comparing((Entry entry) -> !isThe(entry, zh, en))
                .thenComparing(entry -> entry.zh().length()))
        .flatMap(entry -> entry.terms().stream())
        .toList();
  }

  private static boolean holds(Entry entry, String zh, Form en) {
    return (!zh.isEmpty() && TermFinder.key(entry.zh()).contains(zh))
        || entry.terms().stream().anyMatch(t -> en.isRenderedIn(EnglishText.of(t.en())));
  }

  private static boolean isThe(Entry entry, String zh, Form en) {
    return TermFinder.key(entry.zh()).equals(zh)
        || entry.terms().stream()
            .map(term -> Form.of(term).words())
            .anyMatch(
                listed ->
                    listed.size() == en.words().size()
                        && en.isRenderedIn(
                            EnglishText.of(
                                String.join(
                                    " ", listed.stream().map(EnglishText.Word::text).toList()))));
  }

  private static List<Term> terms(Path file) {
    ListFile.requireText(file);
    return new TermRows(Glossary::refuse).terms(CsvFile.read(file, Glossary::refuse));
  }

  private static void refuse(Problem problem) {
    throw problem.exception();
  }

  private static Map<String, List<Term>> byPhrase(List<Term> terms) {
    Map<String, List<Term>> phrases = new LinkedHashMap<>();
    for (Term term : terms) {
      phrases.computeIfAbsent(TermFinder.key(term.zh()), zh -> new ArrayList<>()).add(term);
    }
    return phrases;
  }
}
