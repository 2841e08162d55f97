package org.duizhao.check.marks;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.align.Bead;
import org.duizhao.check.marks.MissingMark.Insertion;
import org.duizhao.text.Segment;
import org.duizhao.text.Span;

/**
 * Where the closing mark goes that an opening one lacks: after the same words as elsewhere in the
 * article, or at the end of the sentence at whose end the Chinese has closed its own, if the
 * English from the mark on is not a much larger share of its sentences than the passage of the
 * Chinese. Before or after a stop there, as the article has it elsewhere.
 *
 * @param passage the Chinese that the mark belongs to
 */
record ClosingMark(MarksOfKind all, MarkPairs pairs, LoneMark lone, SourcePassage passage) {

  private static final double LEAST_SHARE = 0.6;
  private static final Pattern LAST_WORD = Pattern.compile("\\S+$");
  private static final Pattern STOP_BEFORE_QUOTE = Pattern.compile("[.,][”\"]");
  private static final Pattern QUOTE_BEFORE_STOP = Pattern.compile("[”\"][.,]");
  private static final Pattern STOP = Pattern.compile("[.!?]+$");

  Optional<Insertion> insertion() {
    return likeElsewhere().or(this::atEnd);
  }

  /** Around the longest words that the article has between such marks elsewhere. */
  private Optional<Insertion> likeElsewhere() {
    String text = segment().text();
    int from = at() + 1;
    String best = "";
    for (MarkPairs.Pair pair : pairs.pairs()) {
      if (pair.open().segment() == pair.close().segment()) {
        String words =
            all.segment(pair.open()).text().substring(pair.open().at() + 1, pair.close().at());
        boolean isSame = text.startsWith(words, from) && !isWord(text, from + words.length());
        best = isSame && words.length() > best.length() ? words : best;
      }
    }
    if (best.isBlank()) {
      return Optional.empty();
    }
    int end = from + best.length();
    return Optional.of(
        new Insertion(
            all.bitext().en().place(segment(), at(), end), text.substring(at(), end) + missing()));
  }

  private static boolean isWord(String text, int i) {
    return i < text.length() && Character.isLetterOrDigit(text.charAt(i));
  }

  private Optional<Insertion> atEnd() {
    if (!passage.endsBead()) {
      return Optional.empty();
    }
    Segment last = Segment.last(passage.closing().orElseThrow().en());
    boolean isHere = last.equals(segment());
    Matcher word = LAST_WORD.matcher(last.text());
    boolean isBeforeNext = all.bitext().en().segments().indexOf(last) < lone.before();
    if (!isBeforeNext || !word.find() || !holdsAsMuch(last)) {
      return Optional.empty();
    }
    int start = isHere ? Math.max(at(), word.start()) : word.start();
    String words = last.text().substring(start);
    return Optional.of(
        new Insertion(
            all.bitext().en().place(last, start, last.text().length()),
            isHere ? closedHere(words) : words + missing()));
  }

  /** Whether the English from the mark on is as much of its sentences as the passage of its own. */
  private boolean holdsAsMuch(Segment last) {
    Bead bead = all.bead(lone.mark());
    Span source = passage.place().orElseThrow().span();
    int zhStart =
        bead.zh().isEmpty()
            ? source.start()
            : Math.min(source.start(), bead.zh().get(0).span().start());
    int zhEnd = Segment.last(passage.closing().orElseThrow().zh()).span().end();
    int enStart = bead.en().get(0).span().start();
    int enEnd = last.span().end();
    int from = segment().span().start() + at();
    double zh = (double) source.length() / Math.max(1, zhEnd - zhStart);
    double en = (double) (enEnd - from) / Math.max(1, enEnd - enStart);
    return zh >= LEAST_SHARE * en;
  }

  /** The last words with the mark after their stop, or before it if the article has it so. */
  private String closedHere(String words) {
    Matcher stop = STOP.matcher(words);
    return at() > 0 && isBeforeStop() && stop.find()
        ? words.substring(0, stop.start()) + missing() + stop.group()
        : words + missing();
  }

  private boolean isBeforeStop() {
    String text = all.bitext().en().text();
    return !lone.mark().kind().isQuotation()
        || QUOTE_BEFORE_STOP.matcher(text).results().count()
            > STOP_BEFORE_QUOTE.matcher(text).results().count();
  }

  private Segment segment() {
    return all.segment(lone.mark());
  }

  private int at() {
    return lone.mark().at();
  }

  private char missing() {
    return MarkKind.partner(lone.mark().sign());
  }
}
