package org.duizhao.suggest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.align.LinkedBead;
import org.duizhao.align.Word;
import org.duizhao.text.Article;
import org.duizhao.text.Place;
import org.duizhao.text.Segment;
import org.duizhao.text.Span;

/**
 * A bead as its words, with what their surroundings say: which are capitals that mean a name, which
 * follow one another without a break, which answer to one another.
 */
final class LinkedText {

  /** From where on a link is believed. */
  static final double LINKED = 0.25;

  private static final double LOWEST_SCORE = 0.5;

  /** What may stand between the words of one expression. */
  private static final Pattern JOINT =
      Pattern.compile(
          "(?:['’]s?)?(?:[\\s\\p{Z}]+|[-‐‑–])(?:(?:of|for|and|the|on|in|&)[\\s\\p{Z}]+)*");

  private static final Pattern VERB = Pattern.compile("(?i).*[a-z](?:ing|ed)");
  private static final Pattern TO = Pattern.compile("(?is).*\\bto\\s+");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+|[-‐‑]");
  private static final Pattern OPENING =
      Pattern.compile(
          ".*[.!?:|)\\]—–][\\s\\p{Z}\\p{Pi}\\p{Ps}\"'-]*|[^\\p{L}\\p{N}]*", Pattern.DOTALL);

  private final Article zhArticle;
  private final Article enArticle;
  private final LinkedBead words;

  /** By English word, how likely it answers to each Chinese one; asked for very often. */
  private final double[][] probability;

  /** By English word, the Chinese one that it most likely answers to. */
  private final int[] likeliest;

  private final boolean titled;
  private final boolean[] opens;
  private final boolean[] joined;

  /** The capitalised words that stand inside a sentence of the article. */
  private final Set<String> capitals;

  private LinkedText(Bitext bitext, Bead bead, Set<String> capitals) {
    this.capitals = capitals;
    zhArticle = bitext.zh();
    enArticle = bitext.en();
    words = bitext.words().of(bead);
    probability = new double[words.en().size()][words.zh().size()];
    likeliest = new int[words.en().size()];
    for (int e = 0; e < likeliest.length; e++) {
      for (int z = 0; z < probability[e].length; z++) {
        probability[e][z] = words.probability(z, e);
        likeliest[e] = probability[e][z] > probability[e][likeliest[e]] ? z : likeliest[e];
      }
    }
    opens = new boolean[words.en().size()];
    joined = new boolean[words.en().size()];
    int small = 0;
    for (int e = 0; e < opens.length; e++) {
      Span span = words.en().get(e).span();
      Segment segment =
          bead.en().stream().filter(s -> s.span().contains(span)).findFirst().orElseThrow();
      String before = enArticle.text().substring(segment.span().start(), span.start());
      opens[e] = OPENING.matcher(before).matches();
      joined[e] = e + 1 < opens.length && JOINT.matcher(between(e)).matches();
      small += startsSmall(e) ? 1 : 0;
    }
    titled = 4 * small < opens.length;
    for (int e = 0; e < opens.length && !titled; e++) {
      if (isCapital(e) && !opens[e]) {
        capitals.add(written(e));
      }
    }
  }

  /** The beads of a bitext that are sure enough to be asked, page furniture left out. */
  static List<LinkedText> of(Bitext bitext) {
    List<LinkedText> texts = new ArrayList<>();
    Set<String> capitals = new HashSet<>();
    for (Bead bead : bitext.beads()) {
      boolean furniture = bead.zh().stream().anyMatch(s -> s.kind() == Segment.Kind.FURNITURE);
      if (!bead.isNull() && !furniture && bead.score() >= LOWEST_SCORE) {
        texts.add(new LinkedText(bitext, bead, capitals));
      }
    }
    return texts;
  }

  List<Word> zh() {
    return words.zh();
  }

  List<Word> en() {
    return words.en();
  }

  double probability(int z, int e) {
    return probability[e][z];
  }

  /**
   * How likely an English word answers to a Chinese one other than those from {@code from} to
   * before {@code to}.
   */
  double outside(int e, int from, int to) {
    int best = likeliest[e];
    if (best < from || best >= to) {
      return probability[e][best];
    }
    double most = 0;
    for (int z = 0; z < probability[e].length; z++) {
      most = z < from || z >= to ? Math.max(most, probability[e][z]) : most;
    }
    return most;
  }

  /** Whether two Chinese words follow one another directly. */
  boolean isJoinedZh(int z) {
    return z + 1 < zh().size() && zh().get(z).span().end() == zh().get(z + 1).span().start();
  }

  /** Whether nothing but small words stands between an English word and the next. */
  boolean isJoinedEn(int e) {
    return joined[e];
  }

  /** Whether nothing but a space or a hyphen stands between an English word and the next. */
  boolean isNextEn(int e) {
    return e + 1 < en().size() && SPACE.matcher(between(e)).matches();
  }

  /** Whether the bead is a title, whose capitals say nothing. */
  boolean isTitled() {
    return titled;
  }

  /** Whether a word has a capital that means a name: not one that opens a sentence or a title. */
  boolean isName(int e) {
    return !titled && isCapital(e) && (!opens[e] || capitals.contains(written(e)));
  }

  boolean isCapital(int e) {
    return Character.isUpperCase(written(e).codePointAt(0));
  }

  String written(int e) {
    Span span = en().get(e).span();
    return enArticle.text().substring(span.start(), span.end());
  }

  Place zhPlace(int from, int to) {
    Span span = zh().get(from).span().cover(zh().get(to - 1).span());
    return new Place(zhArticle, span);
  }

  Place enPlace(int from, int to) {
    Span last = en().get(to - 1).span();
    String word = enArticle.text().substring(last.start(), last.end());
    int cut = word.length() - word.replaceFirst("['’]s?$", "").length();
    return new Place(enArticle, new Span(en().get(from).span().start(), last.end() - cut));
  }

  /**
   * Whether words read as a verb where they stand: after "to", or beginning with an -ing or -ed.
   */
  boolean isVerb(int from) {
    int start = en().get(from).span().start();
    String before = enArticle.text().substring(Math.max(0, start - 4), start);
    return VERB.matcher(written(from)).matches() || TO.matcher(before).matches();
  }

  /** The lemmas of all English words. */
  Set<String> lemmas() {
    return words.en().stream().map(Word::token).collect(Collectors.toSet());
  }

  private boolean startsSmall(int e) {
    return Character.isLowerCase(written(e).codePointAt(0));
  }

  private String between(int e) {
    return enArticle.text().substring(en().get(e).span().end(), en().get(e + 1).span().start());
  }
}
