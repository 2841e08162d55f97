package org.duizhao.glossary;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a glossary: one English rendering of one Chinese phrase.
 *
 * @param zh the Chinese phrase as listed
 * @param en the English form as listed, without a leading article
 * @param except longer Chinese strings in which the phrase does not count
 * @param source the publisher seen to use the rendering, or empty
 * @param note what a translator should know, or empty
 * @param row where the row stands, as {@code politics.csv:41}
 * @param other the row's other cells that are not empty, by column: pos, domain, since, until, id
 *     and any the user added
 */
public record Term(
    String zh,
    String en,
    Status status,
    Match match,
    Case letterCase,
    Scope scope,
    List<String> except,
    String source,
    String note,
    String row,
    Map<String, String> other) {

  /** What a rendering is worth; maps one to one to TBX. */
  public enum Status {
    PREFERRED,
    ADMITTED,
    DEPRECATED,
    FORBIDDEN,
    ABBREVIATION,
    /** Not confirmed by a source: fires as a note. */
    DRAFT;

    /** How lists and messages write it. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How the English form is compared. */
  public enum Match {
    /** Inflection, hyphen or space, and a leading article are free. */
    PHRASE,
    /** Letter for letter. */
    EXACT
  }

  /** How capitals are compared. */
  public enum Case {
    /** As written, an initial capital free. */
    FIRST,
    IGNORE,
    EXACT
  }

  /** How often the Chinese phrase must be rendered. */
  public enum Scope {
    /** Once in the article is enough. */
    ONCE,
    /** Every occurrence is judged. */
    EACH
  }

  public Term {
    except = List.copyOf(except);
    other = Map.copyOf(other);
  }

  /** Whether a translation must not use it: forbidden or deprecated. */
  public boolean isBarred() {
    return status == Status.FORBIDDEN || status == Status.DEPRECATED;
  }

  /** Whether the row says since or until when it is in force. */
  public boolean isDated() {
    return other.containsKey("since") || other.containsKey("until");
  }

  /** Whether the row is in force on a day: not before its since, not after its until. */
  public boolean isValidOn(LocalDate day) {
    return !isDated() || validity().includes(day);
  }

  /** The first day after a day on which the row comes into force or is in force no more. */
  Optional<LocalDate> nextChange(LocalDate day) {
    return isDated() ? validity().nextChange(day) : Optional.empty();
  }

  private Validity validity() {
    return Validity.of(other.getOrDefault("since", ""), other.getOrDefault("until", ""));
  }

  /** The row and its source, as messages name what decided. */
  public String origin() {
    return source.isEmpty() ? row : row + ", " + source;
  }

  @Override
  public String toString() {
    return zh + " = " + en + " (" + status.name().toLowerCase(Locale.ROOT) + ", " + row + ")";
  }
}
