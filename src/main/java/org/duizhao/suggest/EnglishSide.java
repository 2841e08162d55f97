package org.duizhao.suggest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.duizhao.align.Bead;
import org.duizhao.align.Word;
import org.duizhao.text.Article;
import org.duizhao.text.Place;
import org.duizhao.text.Segment;
import org.duizhao.text.Span;

/**
 * The English words of a bead with what their surroundings say: which have capitals that mean a
 * name, and which follow one another without a break.
 */
final class EnglishSide {

  /** What may stand between the words of one expression. */
  private static final Pattern JOINT =
      Pattern.compile(
          "(?:['’]s?)?(?:[\\s\\p{Z}]+|[-‐‑–])(?:(?:of|for|and|the|on|in|&)[\\s\\p{Z}]+)*");

  private static final Pattern VERB = Pattern.compile("(?i).*[a-z](?:ing|ed)");
  private static final Pattern TO = Pattern.compile("(?is).*\\bto\\s+");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+|[-‐‑]");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
  private static final Pattern OPENING =
      Pattern.compile(
          ".*[.!?:|)\\]—–][\\s\\p{Z}\\p{Pi}\\p{Ps}\"'-]*|[^\\p{L}\\p{N}]*", Pattern.DOTALL);

  private final Article article;
  private final List<Word> words;
  private final boolean titled;
  private final boolean[] opens;
  private final boolean[] joined;
  private final Set<String> lemmas = new HashSet<>();

  /** The capitalised words that stand inside a sentence of the article. */
  private final Set<String> capitals;

  /**
   * @param capitals the capitalised words known so far, shared by the beads of an article
   */
  EnglishSide(Article article, Bead bead, List<Word> words, Set<String> capitals) {
    this.article = article;
    this.words = words;
    this.capitals = capitals;
    opens = new boolean[words.size()];
    joined = new boolean[words.size()];
    int small = 0;
    for (int e = 0; e < opens.length; e++) {
      Span span = words.get(e).span();
      Segment segment =
          bead.en().stream().filter(s -> s.span().contains(span)).findFirst().orElseThrow();
      String before = article.text().substring(segment.span().start(), span.start());
      opens[e] = isCapital(e) && OPENING.matcher(before).matches();
      joined[e] = e + 1 < opens.length && JOINT.matcher(between(e)).matches();
      small += Character.isLowerCase(written(e).codePointAt(0)) ? 1 : 0;
      lemmas.add(words.get(e).token());
    }
    titled = 4 * small < opens.length;
    for (int e = 0; e < opens.length && !titled; e++) {
      if (isCapital(e) && !opens[e]) {
        capitals.add(written(e));
      }
    }
  }

  List<Word> words() {
    return words;
  }

  /** The lemmas of all words. */
  Set<String> lemmas() {
    return lemmas;
  }

  /** Whether nothing but small words stands between a word and the next. */
  boolean isJoined(int e) {
    return joined[e];
  }

  /** Whether nothing but a space or a hyphen stands between a word and the next. */
  boolean isNext(int e) {
    return e + 1 < words.size() && SPACE.matcher(between(e)).matches();
  }

  /** Whether a word has a capital that means a name: not one that opens a sentence or a title. */
  boolean isName(int e) {
    return !titled && isCapital(e) && (!opens[e] || capitals.contains(written(e)));
  }

  /** Whether a capital says nothing here: that of a title, or of the opening of a sentence. */
  boolean isChance(int e) {
    return isCapital(e) && !isName(e);
  }

  String written(int e) {
    Span span = words.get(e).span();
    return article.text().substring(span.start(), span.end());
  }

  Place place(int from, int to) {
    Span last = words.get(to - 1).span();
    String word = article.text().substring(last.start(), last.end());
    int cut = word.length() - POSSESSIVE.matcher(word).replaceFirst("").length();
    return new Place(article, new Span(words.get(from).span().start(), last.end() - cut));
  }

  /**
   * Whether words read as a verb where they stand: after "to", or beginning with an -ing or -ed.
   */
  boolean isVerb(int from) {
    int start = words.get(from).span().start();
    String before = article.text().substring(Math.max(0, start - 4), start);
    return VERB.matcher(written(from)).matches() || TO.matcher(before).matches();
  }

  private boolean isCapital(int e) {
    return Character.isUpperCase(written(e).codePointAt(0));
  }

  private String between(int e) {
    return article.text().substring(words.get(e).span().end(), words.get(e + 1).span().start());
  }
}
