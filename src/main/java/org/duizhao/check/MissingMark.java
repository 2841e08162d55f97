package org.duizhao.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.check.Mark.Role;
import org.duizhao.check.MarkPairs.Fault;
import org.duizhao.check.MarkPairs.Unpaired;
import org.duizhao.text.Place;
import org.duizhao.text.Segment;
import org.duizhao.text.Span;

/**
 * Where the mark must go that another one lacks: at the end of a sentence at whose end the Chinese
 * has closed its own, at the head of one at whose head the Chinese opens, or around the same words
 * as elsewhere in the article. Otherwise there is no fix, and the place is the lone mark with the
 * word next to it.
 */
final class MissingMark {

  private static final double LEAST_SHARE = 0.6;
  private static final Pattern ENDS = Pattern.compile("[\\p{P}\\s&&[^（(《“]]*");
  private static final Pattern WORD_AFTER = Pattern.compile("[^\\p{L}\\p{N}]{0,4}[\\p{L}\\p{N}]+");
  private static final Pattern WORD_BEFORE = Pattern.compile("[\\p{L}\\p{N}]*[^\\s\\p{L}\\p{N}]*$");
  private static final Pattern LAST_WORD = Pattern.compile("\\S+$");
  private static final Pattern STOP_BEFORE_QUOTE = Pattern.compile("[.,][”\"]");
  private static final Pattern QUOTE_BEFORE_STOP = Pattern.compile("[”\"][.,]");
  private static final Pattern STOP = Pattern.compile("[.!?]+$");

  private final Bitext bitext;
  private final SourceMarks marksOfSource;
  private final MarkPairs pairs;
  private final int[] beadOf;
  private final Unpaired unpaired;
  private final Segment segment;
  private final Optional<Place> source;
  private int closing = -1;
  private Place place;
  private List<String> fixes = List.of();

  MissingMark(
      Bitext bitext,
      SourceMarks marksOfSource,
      MarkPairs pairs,
      int[] beadOf,
      List<Mark> marks,
      Unpaired unpaired) {
    this.bitext = bitext;
    this.marksOfSource = marksOfSource;
    this.pairs = pairs;
    this.beadOf = beadOf;
    this.unpaired = unpaired;
    this.segment = bitext.en().segments().get(unpaired.mark().segment());
    this.source = findSource(marks);
    this.place = loneMark();
    find();
  }

  Unpaired unpaired() {
    return unpaired;
  }

  Place place() {
    return place;
  }

  Optional<Place> source() {
    return source;
  }

  List<String> fixes() {
    return fixes;
  }

  /** Whether the Chinese has marks of the kind there. */
  boolean hasSource() {
    return !marksOfSource.closedIn(beadOf[unpaired.mark().segment()]).isEmpty();
  }

  private void find() {
    Mark mark = unpaired.mark();
    char missing = MarkKind.partner(mark.sign());
    switch (unpaired.fault()) {
      case TURNED -> fixes = List.of(place.text().replace(mark.sign(), missing));
      case LATE -> fixes = List.of(place.text().substring(1).stripLeading());
      case UNCLOSED -> {
        if (!closeLikeElsewhere(missing)) {
          closeAtEnd(missing);
        }
      }
      case UNOPENED -> openAtHead(missing);
    }
  }

  private void openAtHead(char missing) {
    Mark mark = unpaired.mark();
    Bead bead = bitext.beads().get(beadOf[mark.segment()]);
    boolean opensSentence =
        source.isPresent() && bead.zh().get(0).span().start() == source.get().span().start();
    if (opensSentence) {
      Segment first = bead.en().get(0);
      Matcher word = WORD_AFTER.matcher(first.text());
      if (word.lookingAt() && (!first.equals(segment) || word.end() <= mark.at())) {
        place = bitext.en().place(first, 0, word.end());
        fixes = List.of(missing + word.group());
      }
    }
  }

  /** The Chinese passage that the lone mark belongs to, where it can be told. */
  private Optional<Place> findSource(List<Mark> marks) {
    int bead = beadOf[unpaired.mark().segment()];
    int next = unpaired.before();
    int until = next < beadOf.length ? Math.max(beadOf[next], bead + 1) : bitext.beads().size();
    closing = marksOfSource.closing(bead, until).orElse(-1);
    if (closing < 0) {
      return Optional.empty();
    }
    List<Place> passages = marksOfSource.closedIn(closing);
    if (passages.size() == 1) {
      return Optional.of(passages.get(0));
    }
    List<Mark> here =
        marks.stream()
            .filter(m -> beadOf[m.segment()] == bead)
            .filter(m -> m.equals(unpaired.mark()) || m.role() == Role.OPEN)
            .toList();
    boolean matches = closing == bead && here.size() == passages.size();
    return matches ? Optional.of(passages.get(here.indexOf(unpaired.mark()))) : Optional.empty();
  }

  private boolean closeLikeElsewhere(char missing) {
    String text = segment.text();
    int from = unpaired.mark().at() + 1;
    String best = "";
    for (MarkPairs.Pair pair : pairs.pairs()) {
      if (pair.open().segment() == pair.close().segment()) {
        String other = bitext.en().segments().get(pair.open().segment()).text();
        String words = other.substring(pair.open().at() + 1, pair.close().at());
        boolean same = text.startsWith(words, from) && !isWord(text, from + words.length());
        best = same && words.length() > best.length() ? words : best;
      }
    }
    if (best.isBlank()) {
      return false;
    }
    int end = from + best.length();
    place = bitext.en().place(segment, from - 1, end);
    fixes = List.of(text.substring(from - 1, end) + missing);
    return true;
  }

  private void closeAtEnd(char missing) {
    if (closing < 0 || source.isEmpty() || bitext.beads().get(closing).isNull() || !endsBead()) {
      return;
    }
    List<Segment> en = bitext.beads().get(closing).en();
    Segment last = en.get(en.size() - 1);
    Matcher word = LAST_WORD.matcher(last.text());
    int from = last.equals(segment) ? unpaired.mark().at() : 0;
    boolean isBeforeNext = bitext.en().segments().indexOf(last) < unpaired.before();
    if (isBeforeNext && word.find() && holdsAsMuch(last)) {
      int start = Math.max(from, word.start());
      place = bitext.en().place(last, start, last.text().length());
      fixes = List.of(closed(last.text().substring(start), missing, last.equals(segment)));
    }
  }

  /** Whether the source passage is the last thing in the Chinese of the bead it closes in. */
  private boolean endsBead() {
    List<Segment> zh = bitext.beads().get(closing).zh();
    Span span = zh.get(zh.size() - 1).span();
    int end = source.orElseThrow().span().end();
    return end > span.end()
        || (end > span.start()
            && ENDS.matcher(bitext.zh().text().substring(end, span.end())).matches());
  }

  /** Whether the English from the mark on is as much of its sentences as the passage of its own. */
  private boolean holdsAsMuch(Segment last) {
    Bead bead = bitext.beads().get(beadOf[unpaired.mark().segment()]);
    Bead closed = bitext.beads().get(closing);
    Span passage = source.orElseThrow().span();
    int zhStart = bead.zh().isEmpty() ? passage.start() : bead.zh().get(0).span().start();
    int zhEnd = closed.zh().get(closed.zh().size() - 1).span().end();
    int enStart = bead.en().get(0).span().start();
    int enEnd = last.span().end();
    double zh = (double) passage.length() / Math.max(1, zhEnd - Math.min(zhStart, passage.start()));
    int from = segment.span().start() + unpaired.mark().at();
    double en = (double) (enEnd - from) / Math.max(1, enEnd - enStart);
    return zh >= LEAST_SHARE * en;
  }

  /** The word with the mark after its stop, or before it if the article has it so. */
  private String closed(String word, char missing, boolean isPart) {
    String text = bitext.en().text();
    boolean before =
        unpaired.mark().kind().isQuotation()
            ? QUOTE_BEFORE_STOP.matcher(text).results().count()
                > STOP_BEFORE_QUOTE.matcher(text).results().count()
            : unpaired.mark().at() > 0;
    Matcher stop = STOP.matcher(word);
    return isPart && before && unpaired.mark().at() > 0 && stop.find()
        ? word.substring(0, stop.start()) + missing + stop.group()
        : word + missing;
  }

  private Place loneMark() {
    Mark mark = unpaired.mark();
    String text = segment.text();
    boolean forward =
        unpaired.fault() == Fault.UNCLOSED
            || unpaired.fault() == Fault.LATE
            || (unpaired.fault() == Fault.TURNED && mark.looks() == Role.OPEN);
    Matcher word = forward ? WORD_AFTER.matcher(text) : WORD_BEFORE.matcher(text);
    if (forward) {
      word.region(mark.at(), text.length());
      return bitext.en().place(segment, mark.at(), word.lookingAt() ? word.end() : mark.at() + 1);
    }
    word.region(0, mark.at());
    return bitext.en().place(segment, word.find() ? word.start() : mark.at(), mark.at() + 1);
  }

  private static boolean isWord(String text, int i) {
    return i < text.length() && Character.isLetterOrDigit(text.charAt(i));
  }
}
