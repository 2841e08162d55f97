package org.duizhao.check.terms;

import java.util.List;
import java.util.regex.Pattern;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.align.LinkedBead;
import org.duizhao.text.Span;

/** The English words of a bead as seen from one phrase of its Chinese. */
final class AnswerWords {

  private static final double LINKED = 0.2;
  private static final double SURELY_LINKED = 0.4;
  private static final double ACCOUNTED_FOR = 0.3;

  private static final Pattern BREAK = Pattern.compile("[,;:.!?()\\[\\]“”\"—–|/]");

  private final String text;
  private final LinkedBead links;

  /** Where the segments start. */
  private final List<Integer> starts;

  /** By English word, how likely it answers to the phrase. */
  private final double[] own;

  /** By English word, how likely it answers to the likeliest word outside the phrase. */
  private final double[] other;

  private final int phraseFirst;
  private final int phraseLast;

  AnswerWords(Bitext bitext, Bead bead, Span phrase) {
    this.text = bitext.en().text();
    this.links = bitext.words().of(bead);
    this.starts = bead.en().stream().map(segment -> segment.span().start()).toList();
    this.own = new double[links.en().size()];
    this.other = new double[own.length];
    int first = links.zh().size();
    int last = -1;
    for (int z = 0; z < links.zh().size(); z++) {
      boolean inside = links.zh().get(z).span().overlaps(phrase);
      first = inside ? Math.min(first, z) : first;
      last = inside ? z : last;
      for (int e = 0; e < own.length; e++) {
        double link = links.probability(z, e);
        own[e] += inside ? link : 0;
        other[e] = inside ? other[e] : Math.max(other[e], link);
      }
    }
    phraseFirst = first;
    phraseLast = last;
  }

  int size() {
    return own.length;
  }

  double own(int word) {
    return own[word];
  }

  double other(int word) {
    return other[word];
  }

  Span span(int first, int last) {
    return links.en().get(first).span().cover(links.en().get(last).span());
  }

  /** Where the middle of the phrase would be, in words, if both sides had one order. */
  double expected() {
    return size() * (phraseFirst + phraseLast + 1) / (2.0 * Math.max(1, links.zh().size()));
  }

  /** Whether a word answers to the phrase more than to anything else. */
  boolean answers(int word) {
    return own[word] >= LINKED && own[word] > other[word];
  }

  boolean isUnaccounted(int word) {
    return own[word] + other[word] < ACCOUNTED_FOR;
  }

  /** Whether a word has a capital that does not come from a sentence that it begins. */
  boolean isCapital(int word) {
    Span span = links.en().get(word).span();
    String letters = text.substring(span.start(), span.end());
    boolean isAllCapitals =
        letters.length() > 1 && letters.chars().allMatch(Character::isUpperCase);
    return Character.isUpperCase(letters.charAt(0))
        && (isAllCapitals || !starts.contains(span.start()));
  }

  /** Whether a mark stands between a word and the next. */
  boolean breaks(int word) {
    return BREAK.matcher(gap(word)).find();
  }

  /** What stands between a word and the next. */
  String gap(int word) {
    int end = links.en().get(word).span().end();
    return text.substring(end, Math.max(end, links.en().get(word + 1).span().start()));
  }

  /** The word that answers to the last Chinese word before the phrase that has one; -1 if none. */
  int before() {
    int word = -1;
    for (int z = phraseFirst - 1; z >= 0 && word < 0; z--) {
      word = surest(z);
    }
    return word;
  }

  /** The word that answers to the first Chinese word after the phrase that has one; -1 if none. */
  int after() {
    int word = -1;
    for (int z = phraseLast + 1; z < links.zh().size() && word < 0; z++) {
      word = surest(z);
    }
    return word;
  }

  private int surest(int zhWord) {
    int best = -1;
    double most = SURELY_LINKED;
    for (int e = 0; e < own.length; e++) {
      double link = links.probability(zhWord, e);
      if (link >= most) {
        most = link;
        best = e;
      }
    }
    return best;
  }
}
