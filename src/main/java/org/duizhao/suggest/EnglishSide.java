package org.duizhao.suggest;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.duizhao.align.Bead;
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
  private static final Pattern ONE =
      Pattern.compile("[\\s\\p{Z}]+(?:(?:of|and|&)[\\s\\p{Z}]+)?|[-‐‑]");
  private static final Pattern ARTICLE = Pattern.compile("\\s+(?:an?|the)\\s+");
  private static final int TO_LENGTH = 4;
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+|[-‐‑]");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
  private static final Pattern OPENING =
      Pattern.compile(
          ".*[.!?:|)\\]—–][\\s\\p{Z}\\p{Pi}\\p{Ps}\"'-]*|[^\\p{L}\\p{N}]*", Pattern.DOTALL);

  private final Words words;
  private final boolean titled;

  /** Words with a capital that opens a sentence, and words joined to the next. */
  private final BitSet opens;

  private final BitSet joined;

  /** The capitalised words that stand inside a sentence of the article. */
  private final Set<String> capitals;

  private EnglishSide(
      Words words, boolean titled, BitSet opens, BitSet joined, Set<String> capitals) {
    this.words = words;
    this.titled = titled;
    this.opens = opens;
    this.joined = joined;
    this.capitals = capitals;
  }

  /**
   * @param capitals the capitalised words known so far, shared by the beads of an article
   */
  static EnglishSide of(Words words, Bead bead, Set<String> capitals) {
    BitSet opens = new BitSet();
    BitSet joined = new BitSet();
    int small = 0;
    for (int e = 0; e < words.size(); e++) {
      int start = words.start(e);
      Segment segment =
          bead.en().stream()
              .filter(s -> s.span().start() <= start && start < s.span().end())
              .findFirst()
              .orElseThrow();
      String before = words.before(e, start - segment.span().start());
      opens.set(e, isCapital(words, e) && OPENING.matcher(before).matches());
      joined.set(e, e + 1 < words.size() && JOINT.matcher(words.between(e)).matches());
      small += Character.isLowerCase(words.written(e).codePointAt(0)) ? 1 : 0;
    }
    boolean titled = 4 * small < words.size();
    for (int e = 0; e < words.size() && !titled; e++) {
      if (isCapital(words, e) && !opens.get(e)) {
        capitals.add(words.written(e));
      }
    }
    return new EnglishSide(words, titled, opens, joined, capitals);
  }

  /** The same without the article but for the bead; all beads of the article must be known. */
  EnglishSide kept(Map<String, String> known) {
    BitSet chance = (BitSet) opens.clone();
    for (int e = 0; e < words.size(); e++) {
      chance.set(e, opens.get(e) && !capitals.contains(words.written(e)));
    }
    return new EnglishSide(words.kept(known), titled, chance, joined, Set.of());
  }

  Words words() {
    return words;
  }

  /** The lemmas of all words. */
  Set<String> lemmas() {
    return Set.copyOf(words.tokens(0, words.size()));
  }

  /** Whether nothing but small words stands between a word and the next. */
  boolean isJoined(int e) {
    return joined.get(e);
  }

  /** Whether a word and the next may be of one expression, even if a bracket stands between. */
  boolean goesOn(int e) {
    return joined.get(e)
        || (e + 1 < words.size()
            && ((words.between(e).equals(" (") && isTitleCase(e + 1))
                || (words.between(e).equals(") ") && isTitleCase(e))));
  }

  /** Whether a word and the next read as one noun phrase: a space, a hyphen, "of" or "and". */
  boolean isOne(int e) {
    return e + 1 < words.size() && ONE.matcher(words.between(e)).matches();
  }

  /** Whether words have the ends of all brackets among them. */
  boolean isBalanced(int from, int to) {
    int open = 0;
    for (int e = from; e < to - 1 && open >= 0; e++) {
      String between = words.between(e);
      open += between.contains("(") ? 1 : between.contains(")") ? -1 : 0;
    }
    return open == 0;
  }

  private boolean isTitleCase(int e) {
    String word = words.written(e);
    return isCapital(words, e) && word.chars().anyMatch(Character::isLowerCase);
  }

  /** Whether nothing but a space or a hyphen stands between a word and the next. */
  boolean isNext(int e) {
    return e + 1 < words.size() && SPACE.matcher(words.between(e)).matches();
  }

  /** Whether a word has a capital that means a name: not one that opens a sentence or a title. */
  boolean isName(int e) {
    return !titled && isCapital(words, e) && (!opens.get(e) || capitals.contains(words.written(e)));
  }

  /** Whether a capital says nothing here: that of a title, or of the opening of a sentence. */
  boolean isChance(int e) {
    return isCapital(words, e) && !isName(e);
  }

  /** Where words stand, without a possessive at the end. */
  Place place(int from, int to) {
    Place place = words.place(from, to);
    String word = words.written(to - 1);
    int cut = word.length() - POSSESSIVE.matcher(word).replaceFirst("").length();
    Span span = place.span();
    return new Place(place.article(), new Span(span.start(), span.end() - cut));
  }

  /**
   * Whether words read as a verb where they stand: after "to", or beginning with an -ing or -ed.
   */
  boolean isVerb(int from) {
    return VERB.matcher(words.written(from)).matches()
        || TO.matcher(words.before(from, TO_LENGTH)).matches();
  }

  /** Whether a word ends with -ing or -ed. */
  boolean isParticiple(int e) {
    return VERB.matcher(words.written(e)).matches();
  }

  /** Whether a verb stands there with its object: after "to", or before an article. */
  boolean isAction(int e) {
    boolean article = e + 1 < words.size() && ARTICLE.matcher(words.between(e)).matches();
    return article || TO.matcher(words.before(e, TO_LENGTH)).matches();
  }

  private static boolean isCapital(Words words, int e) {
    return Character.isUpperCase(words.written(e).codePointAt(0));
  }
}
