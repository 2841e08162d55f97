package org.duizhao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duizhao.align.LexiconWord;
import org.duizhao.text.Span;

/**
 * Finds the negations of a Chinese sentence.
 *
 * <p>They are the listed forms. A negating character in any other word of the lexicon, or of the
 * list of turns that negate nothing, negates nothing that English must negate too (不断, 无人机); nor do
 * those of a question (是不是, 难道不), nor two in one clause, which may cancel each other out.
 */
final class ChineseNegations {

  private static final Map<String, List<String>> FORMS = NegationLists.chinese();
  private static final Set<String> NOTHING = NegationLists.negatedNothing();
  private static final int LONGEST = 6;
  private static final int MOST_NEGATED = 2;

  private static final Pattern NEGATING = Pattern.compile("[不没未无非]");

  /** Words that bind no negation: 并不, 从未. */
  private static final Pattern OPEN = Pattern.compile(".*[不未]");

  private static final Pattern MARK = Pattern.compile("[\\p{P}\\s&&[^“”‘’\"'「」『』《》·]]");
  private static final Pattern SENTENCE_END = Pattern.compile("[。！？!?；;]");

  /** Questions, and 不是…就是, either… or. */
  private static final Pattern QUESTION =
      Pattern.compile("[吗么]\\p{P}*$|难道|岂|怎|何尝|[谁哪何吧][^？?]*[？?]|不是.*就是");

  private static final Pattern LIGHT =
      Pattern.compile(
          "[是会能有要被对在将把给让使得了着过的地很太更再也都就又还曾可该应就只为与和及等其]"
              + "|受到|得到|予以|进行|任何|一个|能够|可以|只是|因为|由于|所有|什么|应该|应当");

  private final String zh;
  private final List<ChineseNegation> all = new ArrayList<>();

  /** All words that say no, those of the lexicon included of which English may say no. */
  private final List<Span> words = new ArrayList<>();

  /**
   * @param zh in simplified script
   */
  ChineseNegations(String zh) {
    this.zh = zh;
    for (int i = 0; i < zh.length(); ) {
      int form = form(i);
      int turn = turn(i);
      if (turn > form) {
        if (!NOTHING.contains(zh.substring(i, i + turn))) {
          words.add(new Span(i, i + turn));
        }
      } else if (form > 0) {
        words.add(new Span(i, i + form));
        all.add(negation(i, i + form));
      }
      i += Math.max(1, Math.max(form, turn));
    }
  }

  /** How many words say no, those of the lexicon included of which English may say no. */
  int count() {
    return words.size();
  }

  /** Those that English must have too. */
  List<ChineseNegation> sure() {
    return all.stream()
        .filter(negation -> !isQuestion(negation.span()))
        .filter(
            negation -> words.stream().filter(w -> isOneClause(w, negation.span())).count() == 1)
        .toList();
  }

  /** Where a word stands. */
  List<Integer> places(String word) {
    List<Integer> places = new ArrayList<>();
    for (int i = zh.indexOf(word); i >= 0; i = zh.indexOf(word, i + 1)) {
      places.add(i);
    }
    return places;
  }

  /** What the words that say nothing of the kind are translated by. */
  Set<String> otherLemmas() {
    return LexiconWord.in(zh).stream()
        .filter(word -> !isNegating(word.text()))
        .flatMap(word -> LexiconWord.likelyLemmas(word.text()).stream())
        .collect(Collectors.toSet());
  }

  private ChineseNegation negation(int start, int end) {
    List<String> entry = FORMS.get(zh.substring(start, end));
    int from = entry.size() > 1 ? end - entry.get(1).length() : end;
    List<LexiconWord> after = words(from, clauseEnd(end));
    List<LexiconWord> clause = new ArrayList<>(words(clauseStart(start), start));
    clause.addAll(after);
    List<LexiconWord> negated = after.subList(0, Math.min(MOST_NEGATED, after.size()));
    return new ChineseNegation(new Span(start, end), entry.get(0), negated, clause);
  }

  private int form(int at) {
    for (int n = Math.min(LONGEST, zh.length() - at); n > 0; n--) {
      List<String> entry = FORMS.get(zh.substring(at, at + n));
      if (entry != null && (n == 1 || entry.size() > 1 || isWhole(at + n))) {
        return n;
      }
    }
    return 0;
  }

  /** Whether no other word begins with the last character of a form: 不 and 用功, not 不用. */
  private boolean isWhole(int end) {
    int last = end - 1;
    return isNegating(zh.substring(last, end))
        ? turn(last) == 0 && form(last) == 1
        : "有得".indexOf(zh.charAt(last)) >= 0 || !runsOn(end);
  }

  private boolean runsOn(int end) {
    return LexiconWord.lengthAt(zh, end - 1) > 1;
  }

  private static boolean isNegating(String word) {
    return NEGATING.matcher(word).find();
  }

  /** The length of a word or turn at a place whose negating character is none by itself. */
  private int turn(int at) {
    for (int n = Math.min(LONGEST, zh.length() - at); n > 1; n--) {
      if (NOTHING.contains(zh.substring(at, at + n))) {
        return n;
      }
    }
    int length = LexiconWord.lengthAt(zh, at);
    String word = zh.substring(at, at + length);
    if (length < 2 || !isNegating(word) || OPEN.matcher(word).matches()) {
      return 0;
    }
    boolean composed = isNegating(zh.substring(at, at + 1)) && length < 4 && runsOn(at + length);
    return composed ? 0 : length;
  }

  private boolean isQuestion(Span span) {
    boolean asksBoth =
        span.start() > 0
            && span.end() < zh.length()
            && zh.charAt(span.start() - 1) == zh.charAt(span.end());
    Matcher stop = SENTENCE_END.matcher(zh);
    int end = stop.find(span.end()) ? stop.end() : zh.length();
    int start = span.start();
    while (start > 0 && !SENTENCE_END.matcher(zh.substring(start - 1, start)).matches()) {
      start--;
    }
    return asksBoth || QUESTION.matcher(zh.substring(start, end)).find();
  }

  private List<LexiconWord> words(int start, int end) {
    return LexiconWord.in(zh.substring(start, end)).stream()
        .filter(word -> !LIGHT.matcher(word.text()).matches())
        .map(word -> new LexiconWord(word.span().plus(start), word.text(), word.lemmas()))
        .toList();
  }

  private int clauseStart(int at) {
    int start = at;
    while (start > 0 && !MARK.matcher(zh.substring(start - 1, start)).matches()) {
      start--;
    }
    return start;
  }

  private int clauseEnd(int at) {
    Matcher mark = MARK.matcher(zh);
    return mark.find(at) ? mark.start() : zh.length();
  }

  private boolean isOneClause(Span a, Span b) {
    int start = Math.min(a.end(), b.end());
    return !MARK.matcher(zh.substring(start, Math.max(start, Math.max(a.start(), b.start()))))
        .find();
  }
}
