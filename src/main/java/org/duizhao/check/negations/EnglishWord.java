package org.duizhao.check.negations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.check.names.NameLists;
import org.duizhao.text.Inflection;
import org.duizhao.text.Segment;
import org.duizhao.text.Span;

/**
 * A word of an English passage as the check of negations sees it.
 *
 * @param segment where it stands
 * @param span in the segment
 * @param text in small letters
 * @param clause number of its clause in the passage: what stands between two marks
 * @param negation whether it says no, if only by its prefix
 */
record EnglishWord(
    Segment segment, Span span, String text, String lemma, int clause, Negation negation) {

  /** Whether a word says no. */
  enum Negation {
    NONE,
    IMPLIED,
    LEXICAL,
    EXPLICIT
  }

  private static final Map<String, String> NEGATIONS = NegationLists.english();
  private static final Pattern WORD =
      Pattern.compile("(\\p{L}+(?:['’]\\p{L}+)?)|([,;:.!?—()\"“”]|\\s[-–]+\\s)");
  private static final Pattern PREFIX =
      Pattern.compile(
          "(?:un|non)-?(\\p{L}{3,})|(?:in|im|il|ir)(\\p{L}{3,}(?:[bct]le|nt|n[ct]e|ity|ive|al|ate|ite|cy|ct|ly))");
  private static final Pattern NOT_NEGATIVE =
      Pattern.compile(
          "under.*|unit.*|uni[oqvf].*|until|increment|invent.*|intent.*|instant.*|intell.*|inciden.*"
              + "|inter.*|incorporate|indi[cv].*|investi.*|impart.*|impact|imply");

  /** The words of a passage, in order. */
  static List<EnglishWord> in(List<Segment> segments) {
    List<EnglishWord> words = new ArrayList<>();
    int clause = 0;
    for (Segment segment : segments) {
      Matcher found = WORD.matcher(segment.text());
      while (found.find()) {
        if (found.group(1) == null) {
          clause++;
        } else {
          String text = found.group().toLowerCase(Locale.ROOT).replace('’', '\'');
          words.add(word(segment, new Span(found.start(), found.end()), text, clause));
        }
      }
      clause++;
    }
    return words;
  }

  /** This word, which negates nothing if it is only the translation of another word. */
  EnglishWord translating(Set<String> lemmas) {
    boolean negates = negation == Negation.EXPLICIT || !lemmas.contains(lemma);
    return negates ? this : new EnglishWord(segment, span, text, lemma, clause, Negation.NONE);
  }

  private static EnglishWord word(Segment segment, Span span, String text, int clause) {
    String lemma = Inflection.lemma(text.replaceFirst("'.*", ""));
    return new EnglishWord(segment, span, text, lemma, clause, negation(text, lemma));
  }

  private static Negation negation(String text, String lemma) {
    String listed = NEGATIONS.getOrDefault(text, NEGATIONS.getOrDefault(lemma, ""));
    if (!listed.isEmpty()) {
      return Negation.valueOf(listed.toUpperCase(Locale.ROOT));
    }
    if (text.endsWith("n't")) {
      return Negation.EXPLICIT;
    }
    return text.endsWith("less") || hasPrefix(text) ? Negation.LEXICAL : Negation.NONE;
  }

  private static boolean hasPrefix(String text) {
    Matcher prefix = PREFIX.matcher(text);
    if (!prefix.matches() || NOT_NEGATIVE.matcher(text).matches()) {
      return false;
    }
    return NameLists.isEnglish(prefix.group(1) == null ? prefix.group(2) : prefix.group(1));
  }
}
