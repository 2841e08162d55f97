package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duizhao.glossary.EnglishText.Word;
import org.duizhao.glossary.Term.Case;
import org.duizhao.text.Inflection;
import org.duizhao.text.Span;
import org.duizhao.text.Variants;

/**
 * A listed phrase as a writer may fit it into a sentence: with other capitals, British or American,
 * a compound open, hyphenated or closed, articles inside it or not, an abbreviation in brackets
 * after some word of it, and once with the other half of a coordination in between ("Party and
 * state organs" is "Party organs"; not inside a name).
 *
 * <p>That tells whether the phrase has been rendered; whether its form is right to the letter is
 * what {@link Form} tells. An acronym needs its capitals here too: "who" is not WHO.
 */
final class FreeForm {

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> JOINTS = Set.of("and", "or");
  private static final Set<String> LIST_GAPS = Set.of(" ", ",", "/", "&");
  private static final int LONGEST_INSERTION = 6;
  private static final int LONGEST_BRACKET = 2;

  private final EnglishText form;
  private final boolean exactCase;

  FreeForm(EnglishText form, Case letterCase) {
    this.form = form;
    this.exactCase = letterCase == Case.EXACT;
  }

  /** Where the phrase stands, in offsets into the text, in order, without overlaps. */
  List<Span> in(EnglishText text) {
    List<Span> spans = new ArrayList<>();
    int count = text.words().size();
    for (int i = 0; i < count && !form.words().isEmpty(); i++) {
      int end = isArticle(word(text, i)) ? -1 : end(text, 0, i, true, true);
      if (end > i) {
        spans.add(new Span(word(text, i).start(), word(text, end - 1).end()));
        i = end - 1;
      }
    }
    return spans;
  }

  /**
   * Where the rest of the phrase ends.
   *
   * @param f the next word of the form
   * @param t the next word of the text
   * @param near whether nothing more than a blank stands before it, as far as it matters
   * @param whole whether no coordination has been passed over yet
   * @return the text's word after the last one, or -1 if the rest is not there
   */
  private int end(EnglishText text, int f, int t, boolean near, boolean whole) {
    if (f == form.words().size()) {
      return t;
    }
    if (t == text.words().size()) {
      return -1;
    }
    int end = -1;
    if (f > 0 && isArticle(word(form, f)) && f + 1 < form.words().size()) {
      end = end(text, f + 1, t, near, whole);
    }
    if (end < 0 && (near || sameGap(text, f, t))) {
      end = word(text, f, t, whole);
    }
    if (end < 0 && f > 0 && !near) {
      end = bracket(text, f, t, whole);
    }
    boolean divisible = f > 0 && whole && !near && (text.heading() || !isInName(f));
    return end < 0 && divisible ? coordination(text, f, t) : end;
  }

  /** With the next word of the text being the form's, or an article, or part of a compound. */
  private int word(EnglishText text, int f, int t, boolean whole) {
    Word listed = word(form, f);
    Word found = word(text, t);
    int end = sameWord(listed, found, text.heading()) ? end(text, f + 1, t + 1, false, whole) : -1;
    if (end < 0 && f > 0 && isArticle(found)) {
      end = end(text, f, t + 1, true, whole);
    }
    if (end < 0 && f + 1 < form.words().size() && form.gap(f).equals(" ")) {
      boolean closed = alike(listed.lower() + word(form, f + 1).lower(), found.lower());
      end = closed ? end(text, f + 2, t + 1, false, whole) : -1;
    }
    if (end < 0 && t + 1 < text.words().size() && text.gap(t).equals(" ")) {
      boolean open = alike(listed.lower(), found.lower() + word(text, t + 1).lower());
      end = open ? end(text, f + 1, t + 2, false, whole) : -1;
    }
    return end;
  }

  private int bracket(EnglishText text, int f, int t, boolean whole) {
    if (!text.gap(t - 1).equals("(")) {
      return -1;
    }
    for (int k = t; k < t + LONGEST_BRACKET && k + 1 < text.words().size(); k++) {
      if (!isAcronym(word(text, k))) {
        return -1;
      }
      if (text.gap(k).startsWith(")")) {
        return text.gap(k).equals(")") ? end(text, f, k + 1, true, whole) : -1;
      }
    }
    return -1;
  }

  private int coordination(EnglishText text, int f, int t) {
    boolean joint = !Set.of(" ", ",").contains(text.gap(t - 1)) || isJoint(word(text, t));
    boolean list = joint || text.gap(t - 1).equals(",");
    boolean any = joint;
    for (int k = t; k + 1 < text.words().size() && k < t + LONGEST_INSERTION; k++) {
      if (!LIST_GAPS.contains(text.gap(k - 1)) || !LIST_GAPS.contains(text.gap(k))) {
        return -1;
      }
      boolean last = isJoint(word(text, k)) || Set.of("/", "&").contains(text.gap(k));
      any |= last;
      if (any && (list || last) && k > (joint ? t - 1 : t)) {
        int end = end(text, f, k + 1, true, false);
        if (end > 0) {
          return end;
        }
      }
    }
    return -1;
  }

  /** A name with something in between is another name: ministries are renamed so. */
  private boolean isInName(int f) {
    return isCapital(word(form, f - 1)) && isCapital(word(form, f));
  }

  private boolean sameGap(EnglishText text, int f, int t) {
    if (f == 0) {
      return true;
    }
    String wanted = form.gap(f - 1).replace(" ", "");
    String gap = text.gap(t - 1).replace(" ", "");
    boolean list = isJoint(word(form, f));
    return wanted.equals(gap) || (list && Set.of("", ",").containsAll(List.of(wanted, gap)));
  }

  private boolean sameWord(Word listed, Word found, boolean heading) {
    if (isAcronym(listed) && !heading && !isAcronym(found)) {
      return false;
    }
    if (exactCase && !sameCapitals(listed.text(), found.text())) {
      return false;
    }
    return alike(listed.lower(), found.lower())
        || (isAcronym(found)
            && (found.lower().equals(listed.lower() + "s")
                || listed.lower().equals(found.lower() + "s")));
  }

  private static boolean sameCapitals(String listed, String found) {
    int shared = Math.min(listed.length(), found.length());
    for (int i = 0; i < shared; i++) {
      if (Character.isUpperCase(listed.charAt(i)) != Character.isUpperCase(found.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean alike(String listed, String found) {
    return Inflection.sameWord(listed, found)
        || (listed.charAt(0) == found.charAt(0)
            && Inflection.sameWord(Variants.american(listed), Variants.american(found)));
  }

  private static boolean isAcronym(Word word) {
    return word.text().chars().skip(1).anyMatch(Character::isUpperCase);
  }

  private static boolean isCapital(Word word) {
    return Character.isUpperCase(word.text().charAt(0));
  }

  private static boolean isArticle(Word word) {
    return ARTICLES.contains(word.lower());
  }

  private static boolean isJoint(Word word) {
    return JOINTS.contains(word.lower());
  }

  private static Word word(EnglishText text, int index) {
    return text.words().get(index);
  }
}
