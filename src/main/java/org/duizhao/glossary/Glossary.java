package org.duizhao.glossary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.text.InputException;

/**
 * The term lists in force, as one. Of the built-in lists all rows of a phrase count; a user's list
 * replaces whatever was known of the phrases it lists, and of several the later wins.
 */
public final class Glossary {

  private final List<Entry> entries;
  private final TermFinder finder;

  private Glossary(Collection<List<Term>> phrases) {
    entries = phrases.stream().map(terms -> new Entry(terms.get(0).zh(), terms)).toList();
    finder = new TermFinder(entries);
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
    return new Glossary(phrases.values());
  }

  /** A glossary of these rows. */
  public static Glossary of(List<Term> terms) {
    return new Glossary(byPhrase(terms).values());
  }

  /** All phrases, in the order of the lists. */
  public List<Entry> entries() {
    return entries;
  }

  /** The listed phrases in a Chinese text, in order; of those that overlap only the longest. */
  public List<Occurrence> occurrences(String zh) {
    return finder.in(zh);
  }

  /** All rows of the phrases whose Chinese, or one of whose English forms, holds the words. */
  public List<Term> find(String words) {
    String zh = TermFinder.key(words);
    Form en = Form.of(words);
    return entries.stream()
        .filter(
            entry ->
                TermFinder.key(entry.zh()).contains(zh)
                    || entry.terms().stream().anyMatch(t -> en.isIn(EnglishText.of(t.en()))))
        .flatMap(entry -> entry.terms().stream())
        .toList();
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
