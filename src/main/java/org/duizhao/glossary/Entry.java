package org.duizhao.glossary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.duizhao.glossary.Term.Scope;
import org.duizhao.glossary.Term.Status;

/** A Chinese phrase and all the rows that list it. */
public record Entry(String zh, List<Term> terms) {

  private static final List<Status> BEST_FIRST =
      List.of(Status.PREFERRED, Status.ADMITTED, Status.ABBREVIATION, Status.DRAFT);

  public Entry {
    terms = List.copyOf(terms);
  }

  static Entry of(Term term) {
    return new Entry(term.zh(), List.of(term));
  }

  /** With the rows of another entry of the phrase after its own. */
  Entry plus(Entry other) {
    return new Entry(zh, Stream.of(terms, other.terms).flatMap(List::stream).toList());
  }

  /** The rows that are in force on a day; the entry itself if all are. */
  Entry on(LocalDate day) {
    List<Term> valid = terms.stream().filter(term -> term.isValidOn(day)).toList();
    return valid.size() == terms.size() ? this : new Entry(zh, valid);
  }

  boolean isDated() {
    return terms.stream().anyMatch(Term::isDated);
  }

  /** The rows a translation may use: preferred first, then admitted, abbreviations, drafts. */
  public List<Term> allowed() {
    return terms.stream()
        .filter(term -> !term.isBarred())
        .sorted(Comparator.comparingInt(term -> BEST_FIRST.indexOf(term.status())))
        .toList();
  }

  /** The forbidden and deprecated rows. */
  public List<Term> barred() {
    return terms.stream().filter(Term::isBarred).toList();
  }

  /** The preferred forms, or for want of them the admitted ones: what to write instead. */
  public List<String> fixes() {
    List<Term> allowed = allowed();
    Stream<Term> confirmed =
        allowed.stream()
            .filter(t -> t.status() == Status.PREFERRED || t.status() == Status.ADMITTED);
    List<String> fixes = confirmed.map(Term::en).toList();
    return fixes.isEmpty() ? allowed.stream().map(Term::en).toList() : fixes;
  }

  /** Whether every occurrence must be rendered: one row that says so is enough. */
  public Scope scope() {
    return terms.stream().anyMatch(t -> t.scope() == Scope.EACH) ? Scope.EACH : Scope.ONCE;
  }

  /** Whether its allowed forms are all unconfirmed. */
  public boolean isDraft() {
    return allowed().stream().allMatch(term -> term.status() == Status.DRAFT);
  }

  List<String> except() {
    return terms.stream().flatMap(term -> term.except().stream()).distinct().toList();
  }
}
