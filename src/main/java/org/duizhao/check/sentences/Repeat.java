package org.duizhao.check.sentences;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.duizhao.align.Bead;
import org.duizhao.text.Span;

/**
 * A phrase that stands in a text more than once in a row, and whether that is meant.
 *
 * <p>Meant is what English repeats by its grammar or for emphasis (had had; very, very), names, and
 * what the Chinese of the bead repeats too. After a comma only an ordinary word counts as a slip,
 * and not where a clause that opens the sentence ends (In a crisis, crisis plans matter), since
 * grammar often puts the same word on either side of a comma.
 *
 * @param first where the phrase stands first
 * @param last where it stands last
 * @param words of how many words it is
 * @param times how often it stands there
 */
record Repeat(String text, Span first, Span last, int words, int times) {

  private static final Pattern FRONTED =
      Pattern.compile(
          "(?i)(?:^|[.;:!?”\"]\\s*)(?:and|but|so)?\\s*(?:when|if|in|for|as|with|without|where|to|by"
              + "|once|although|though|from|on|at|after|before|since|unless|while|like|among|because"
              + "|whether|until|under|of|even|during|what|whatever|wherever|more|the more)\\b[^,]*$");

  /** Words that English repeats for emphasis or by its grammar. */
  private static final Set<String> REPEATABLE =
      Set.of(
          ("had that her very so many far long really no bye ha hey knock ta blah tut tsk chop hush "
                  + "boom yada aye hear")
              .split(" "));

  /** Words that a comma may part from themselves: grammar, exclamations, figures. */
  private static final Set<String> PARTED =
      Set.of(
          ("in on at to for by from with as is are was were be been it its this these those they "
                  + "them he him his she we us our you your i me my not but or who which what "
                  + "when where all have has did do does would should could if up out over about "
                  + "into than then some any each one such two three four five six seven eight nine "
                  + "zero never yes well now there more please come oh dear higher faster again much "
                  + "deep slowly wait look go run")
              .split(" "));

  /** What is that is that: verbs that may end one clause and begin the next. */
  private static final Set<String> TWO_CLAUSES =
      Set.of("is", "are", "was", "were", "be", "do", "does", "did", "has", "have", "you", "it");

  private static final Set<String> NEVER_TWICE = Set.of("a", "an", "the", "and", "of");
  private static final Pattern CHINESE_REPEATS =
      Pattern.compile(
          "(\\p{IsHan}{2,6})[，、！。…—]*\\1|(?<!\\p{IsHan})(\\p{IsHan})[，、！。…—]+\\2(?!\\p{IsHan})");

  /** Whether it is a slip of the pen beyond doubt: nothing but space parts a phrase from itself. */
  boolean isSlip() {
    return times == 2
        && text.substring(first.end(), last.start()).isBlank()
        && !TWO_CLAUSES.contains(phrase().toLowerCase(Locale.ROOT));
  }

  String phrase() {
    return text.substring(first.start(), first.end());
  }

  /** Whether the repetition is good English here, or the Chinese has one too. */
  boolean isMeant(Bead bead) {
    String word = phrase().toLowerCase(Locale.ROOT);
    boolean comma = text.substring(first.end(), last.start()).contains(",");
    if (NEVER_TWICE.contains(word)) {
      return false;
    }
    if (isNamed(word)) {
      return true;
    }
    if (words > 1) {
      return comma || isChain(word);
    }
    if (REPEATABLE.contains(word) || word.length() == 1) {
      return true;
    }
    if (comma && (PARTED.contains(word) || isParted())) {
      return true;
    }
    return !PARTED.contains(word)
        && bead.zh().stream().anyMatch(zh -> CHINESE_REPEATS.matcher(zh.text()).find());
  }

  /** In a crisis, crisis plans matter; team spirit, spirit of the times. */
  private boolean isParted() {
    return FRONTED.matcher(before()).find() || text.startsWith(" of ", last.end());
  }

  /** More and more and more; from time to time to time. */
  private boolean isChain(String phrase) {
    return phrase.endsWith(" and")
        || phrase.endsWith(" by")
        || phrase.startsWith("and ")
        || (phrase.endsWith(" to") && before().endsWith("from "));
  }

  /** Duran Duran; Mark mark. */
  private boolean isNamed(String word) {
    boolean plain = text.substring(first.end(), last.start()).isBlank();
    return !PARTED.contains(word)
        && (Character.isUpperCase(text.charAt(last.start()))
            || (Character.isUpperCase(phrase().charAt(0)) && first.start() > 0 && plain));
  }

  private String before() {
    return text.substring(0, first.start());
  }
}
