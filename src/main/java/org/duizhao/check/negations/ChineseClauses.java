package org.duizhao.check.negations;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.align.LexiconWord;
import org.duizhao.text.Span;

/**
 * The clauses and sentences of a Chinese text, told by the marks between them: quotation marks and
 * the like do not part clauses.
 *
 * @param zh in simplified script
 */
record ChineseClauses(String zh) {

  private static final Pattern MARK = Pattern.compile("[\\p{P}\\s&&[^“”‘’\"'「」『』《》·]]");
  private static final Pattern SENTENCE_END = Pattern.compile("[。！？!?；;]");

  /** Questions, and 不是…就是, either… or. */
  private static final Pattern QUESTION =
      Pattern.compile("[吗么]\\p{P}*$|难道|岂|怎|何尝|[谁哪何吧][^？?]*[？?]|不是.*就是");

  /** Words that carry no content of their own. */
  private static final Pattern LIGHT =
      Pattern.compile(
          "[是会能有要被对在将把给让使得了着过的地很太更再也都就又还曾可该应就只为与和及等其]"
              + "|受到|得到|予以|进行|任何|一个|能够|可以|只是|因为|由于|所有|什么|应该|应当");

  /** Where the clause starts that holds a place. */
  int start(int at) {
    return startAfter(MARK, at);
  }

  /** Where the clause ends that holds a place. */
  int end(int at) {
    Matcher mark = MARK.matcher(zh);
    return mark.find(at) ? mark.start() : zh.length();
  }

  /** Whether no mark parts two words. */
  boolean areTogether(Span one, Span other) {
    int from = Math.min(one.end(), other.end());
    int to = Math.max(from, Math.max(one.start(), other.start()));
    return !MARK.matcher(zh.substring(from, to)).find();
  }

  /** The words of a stretch that carry content. */
  List<LexiconWord> words(int start, int end) {
    return LexiconWord.in(zh.substring(start, end)).stream()
        .filter(word -> !LIGHT.matcher(word.text()).matches())
        .map(word -> new LexiconWord(word.span().plus(start), word.text(), word.lemmas()))
        .toList();
  }

  /** Whether a word belongs to a question, or stands in the middle of one as 不 does in 是不是. */
  boolean isQuestion(Span word) {
    boolean asksBoth =
        word.start() > 0
            && word.end() < zh.length()
            && zh.charAt(word.start() - 1) == zh.charAt(word.end());
    Matcher stop = SENTENCE_END.matcher(zh);
    int end = stop.find(word.end()) ? stop.end() : zh.length();
    return asksBoth
        || QUESTION.matcher(zh.substring(startAfter(SENTENCE_END, word.start()), end)).find();
  }

  private int startAfter(Pattern sign, int at) {
    int start = at;
    while (start > 0 && !sign.matcher(zh.substring(start - 1, start)).matches()) {
      start--;
    }
    return start;
  }
}
