package org.duizhao.glossary;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.duizhao.text.InputException;

/**
 * The term lists in force, as one. Of the built-in lists all rows of a phrase count; a user's list
 * replaces whatever was known of the phrases it lists, and of several the later wins.
 */
public final class Glossary {

  private final List<Entry> entries;
  private final TermFinder finder;

  private final LocalDate day;

  private Glossary(Map<String, Entry> phrases) {
    entries = List.copyOf(phrases.values());
    finder = new TermFinder(phrases);
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
    Map<String, Entry> phrases = new LinkedHashMap<>();
    builtIn.forEach(file -> terms(file, term -> add(term, phrases)));
    for (Path file : user) {
      Map<String, Entry> listed = new LinkedHashMap<>();
      terms(file, term -> add(term, listed));
      phrases.putAll(listed);
    }
    return new Glossary(phrases);
  }

  /** A glossary of these rows. */
  public static Glossary of(List<Term> terms) {
    Map<String, Entry> phrases = new LinkedHashMap<>();
    terms.forEach(term -> add(term, phrases));
    return new Glossary(phrases);
  }

  /** All phrases, in the order of the lists. */
  public List<Entry> entries() {
    return entries;
  }

  /** What is listed of a phrase in simplified characters, whatever the day. */
  public Optional<Entry> entry(String zh) {
    return Optional.ofNullable(finder.entry(TermFinder.key(zh)));
  }

  /** The length of the longest phrase that begins with a simplified character, 0 if none does. */
  public int longestPhrase(char first) {
    return finder.longest(first);
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

  private static void terms(Path file, Consumer<Term> terms) {
    ListFile.requireText(file);
    TermRows rows = new TermRows(Glossary::refuse);
    CsvFile.forEach(
        file, ListText.read(file).text(), Glossary::refuse, row -> rows.term(row).ifPresent(terms));
  }

  private static void refuse(Problem problem) {
    throw problem.exception();
  }

  private static void add(Term term, Map<String, Entry> phrases) {
    phrases.merge(TermFinder.key(term.zh()), Entry.of(term), Entry::plus);
  }
}
