package org.duizhao.check.terms;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.duizhao.glossary.EnglishText.Word;
import org.duizhao.glossary.Form;
import org.duizhao.text.Inflection;

/**
 * A listed form as something to recognize in other words: its content words, of which the head is
 * the last one before a preposition.
 *
 * @param words the content words, without inflection, in order
 */
record Wanted(List<String> words, String head, boolean hasAnd) {

  private static final Set<String> PREPOSITIONS =
      Set.of("of", "to", "in", "on", "for", "with", "by", "at", "from", "as");
  private static final Set<String> JOINTS = Set.of("and", "or");
  private static final Set<String> OTHER_FUNCTION_WORDS =
      Set.of("a", "an", "the", "its", "be", "that");

  /** Adjectives, after which a noun comes and not a verb. */
  private static final Pattern ADJECTIVE = Pattern.compile(".+(?:al|ic|ive|ary|ous|ese)");

  static Wanted of(Form form) {
    List<String> lemmas = form.words().stream().map(Wanted::lemma).toList();
    return new Wanted(
        lemmas.stream().filter(Wanted::isContent).distinct().toList(),
        head(lemmas),
        lemmas.stream().anyMatch(Wanted::isAnd));
  }

  /**
   * Whether the words shared with this form and its like are enough: its head, and more than half
   * of it or three words and half of it; if but two, the form's first word must be one.
   */
  boolean isMetBy(Set<String> shared) {
    int own = (int) words.stream().filter(shared::contains).count();
    int count = shared.size();
    boolean most = count > 2 ? 2 * count >= words.size() : 2 * count > words.size();
    return own > 1 && most && shared.contains(head) && (count > 2 || shared.contains(words.get(0)));
  }

  /** Whether a run is all of this form but the head, which would have to follow. */
  boolean endsBeforeHead(List<String> run) {
    List<String> others = words.stream().filter(word -> !word.equals(head)).toList();
    return others.size() > 1
        && run.stream().filter(Wanted::isContent).toList().equals(others)
        && words.get(words.size() - 1).equals(head)
        && ADJECTIVE.matcher(run.get(run.size() - 1)).matches();
  }

  static String lemma(Word word) {
    return Inflection.lemma(word.lower());
  }

  static boolean isContent(String lemma) {
    return !PREPOSITIONS.contains(lemma) && !isAnd(lemma) && !OTHER_FUNCTION_WORDS.contains(lemma);
  }

  static boolean isAnd(String lemma) {
    return JOINTS.contains(lemma);
  }

  private static String head(List<String> lemmas) {
    String head = "";
    for (String lemma : lemmas) {
      if (PREPOSITIONS.contains(lemma) && !head.isEmpty()) {
        break;
      }
      head = isContent(lemma) ? lemma : head;
    }
    return head;
  }
}
