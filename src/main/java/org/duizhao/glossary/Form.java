package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duizhao.glossary.EnglishText.Word;
import org.duizhao.glossary.Term.Case;
import org.duizhao.glossary.Term.Match;
import org.duizhao.text.Inflection;
import org.duizhao.text.Span;

/**
 * A listed English form, ready to be looked for.
 *
 * <p>A phrase is found word by word: each word may be inflected, a hyphen is a space and the
 * reverse, a leading article, quotation marks and possessives are free; other punctuation must be
 * the form's, but for a comma before "and" or "or". An exact form is found letter for letter
 * between word boundaries. Either way capitals must be the form's as far as its {@link Case} says,
 * and in a heading a letter may be a capital that is not one in the form.
 */
public final class Form {

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Pattern LEADING_ARTICLE = Pattern.compile("^(?i:an?|the)\\s+(?=.)");

  /** An abbreviation in brackets, which may be left out. */
  private static final Pattern ABBREVIATION =
      Pattern.compile("\\s*\\((?=[^)]*\\p{Lu}[^)]*\\p{Lu})[\\p{L}\\p{N}/&-]+\\)\\s*");

  private final EnglishText form;
  private final Match match;
  private final Case letterCase;
  private final int first;
  private final List<FreeForm> free;

  private Form(EnglishText form, Match match, Case letterCase) {
    this.form = form;
    this.match = match;
    this.letterCase = letterCase;
    List<Word> words = form.words();
    this.first =
        match == Match.PHRASE && words.size() > 1 && ARTICLES.contains(words.get(0).lower())
            ? 1
            : 0;
    this.free =
        Stream.of(ABBREVIATION.matcher(form.text()).replaceAll(" "), form.text())
            .distinct()
            .map(text -> LEADING_ARTICLE.matcher(text.strip()).replaceFirst(""))
            .map(text -> new FreeForm(EnglishText.of(text), letterCase))
            .toList();
  }

  public static Form of(Term term) {
    return new Form(EnglishText.of(term.en()), term.match(), term.letterCase());
  }

  /** These words in any inflection and any capitals. */
  public static Form of(String words) {
    return new Form(EnglishText.of(words), Match.PHRASE, Case.IGNORE);
  }

  /** The form's words, without a leading article. */
  public List<Word> words() {
    return form.words().subList(first, form.words().size());
  }

  public boolean isIn(EnglishText text) {
    return !in(text).isEmpty();
  }

  /** Whether the text renders the phrase, if perhaps not in this very form. */
  public boolean isRenderedIn(EnglishText text) {
    return !renderings(text).isEmpty();
  }

  /**
   * Where the text has the form with the liberties of a {@link FreeForm}; an exact form leaves
   * none.
   */
  public List<Span> renderings(EnglishText text) {
    List<Span> exact = in(text);
    return exact.isEmpty() && match == Match.PHRASE
        ? free.stream().flatMap(form -> form.in(text).stream()).toList()
        : exact;
  }

  /** Where the form stands, in offsets into the text, in order, without overlaps. */
  public List<Span> in(EnglishText text) {
    List<Span> spans = new ArrayList<>();
    int count = form.words().size() - first;
    for (int i = 0; count > 0 && i + count <= text.words().size(); i++) {
      if (matchesAt(text, i)) {
        int last = i + count - 1;
        spans.add(new Span(text.words().get(i).start(), text.words().get(last).end()));
        i = last;
      }
    }
    return spans;
  }

  private boolean matchesAt(EnglishText text, int at) {
    for (int i = first; i < form.words().size(); i++) {
      Word found = text.words().get(at + i - first);
      if (!sameWord(form.words().get(i), found, text.heading(), i == first)
          || (i > first && !sameGap(i, text, at + i - first))) {
        return false;
      }
    }
    return true;
  }

  private boolean sameWord(Word listed, Word found, boolean heading, boolean initial) {
    boolean same =
        match == Match.EXACT
            ? listed.lower().equals(found.lower())
            : Inflection.sameWord(listed.lower(), found.lower());
    return same && (letterCase == Case.IGNORE || sameCapitals(listed, found, heading, initial));
  }

  /** Compares the letters that both words have; an ending may differ. */
  private boolean sameCapitals(Word listed, Word found, boolean heading, boolean initial) {
    int shared = Math.min(listed.text().length(), found.text().length());
    for (int i = initial && letterCase == Case.FIRST ? 1 : 0; i < shared; i++) {
      boolean capital = Character.isUpperCase(found.text().charAt(i));
      boolean wanted = Character.isUpperCase(listed.text().charAt(i));
      boolean free = capital && heading && letterCase == Case.FIRST;
      if (capital != wanted && !free) {
        return false;
      }
    }
    return true;
  }

  /** Whether the same stands before both words. */
  private boolean sameGap(int listed, EnglishText text, int found) {
    if (match == Match.EXACT) {
      return between(form, listed).equals(between(text, found));
    }
    String wanted = form.gap(listed - 1);
    String gap = text.gap(found - 1);
    String word = form.words().get(listed).lower();
    boolean list = word.equals("and") || word.equals("or");
    return wanted.equals(gap) || (list && Set.of(" ", ",").containsAll(List.of(wanted, gap)));
  }

  private static String between(EnglishText text, int word) {
    List<Word> words = text.words();
    return text.text()
        .substring(words.get(word - 1).end(), words.get(word).start())
        .replace('’', '\'');
  }
}
