package org.duizhao.glossary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.duizhao.text.Script;

/**
 * Finds all listed phrases in a Chinese text in one pass. Where matches overlap the longest wins,
 * of equal ones the first; a match inside one of its {@code except} strings does not count.
 *
 * <p>Phrases and text are compared in simplified characters and without white space or quotation
 * marks, so that 两个“维护” is found, and a phrase broken over two lines; full-width digits, letters
 * and marks are as ASCII ones. For each character the lengths of the phrases that begin with it are
 * known; each is looked up in a hash table.
 */
final class TermFinder {

  private static final String QUOTES = "“”‘’\"「」『』＂﹁﹂﹃﹄";
  private static final int FULL_WIDTH_OFFSET = '０' - '0';
  private static final String VARIANTS = "著•・‧裏羣峯啓綫牀";
  private static final String COMMON = "着···里群峰启线床";

  private final Map<String, Entry> entries;
  private final BitSet[] lengths = new BitSet[Character.MAX_VALUE + 1];

  /**
   * Prepares a search.
   *
   * @param entries by what {@link #key} makes of their Chinese
   */
  TermFinder(Map<String, Entry> entries) {
    this.entries = entries;
    for (String key : entries.keySet()) {
      if (!key.isEmpty()) {
        char first = key.charAt(0);
        lengths[first] = lengths[first] == null ? new BitSet() : lengths[first];
        lengths[first].set(key.length());
      }
    }
  }

  /** What two spellings of a phrase have in common. */
  static String key(String zh) {
    String simplified = Script.simplify(zh);
    char[] key = new char[zh.length()];
    int length = 0;
    boolean same = true;
    for (int i = 0; i < key.length; i++) {
      char c = simplified.charAt(i);
      if (counts(c)) {
        key[length++] = plain(c);
        same &= plain(c) == c;
      }
    }
    return same && length == key.length ? simplified : new String(key, 0, length);
  }

  /** A mark as ASCII has it, and of characters that one word is written with, the commoner. */
  private static char plain(char c) {
    if (c > FULL_WIDTH_OFFSET + ' ' && c < FULL_WIDTH_OFFSET + 0x7F) {
      return (char) (c - FULL_WIDTH_OFFSET);
    }
    int variant = VARIANTS.indexOf(c);
    return variant < 0 ? c : COMMON.charAt(variant);
  }

  /** The phrases in a text of a day, in order, with the rows in force on that day. */
  List<Occurrence> in(String text, LocalDate day) {
    Kept kept = new Kept(text);
    List<Occurrence> found = candidates(kept, day);
    found.sort(Comparator.comparingInt((Occurrence o) -> o.start() - o.end()));
    boolean[] taken = new boolean[kept.text.length()];
    List<Occurrence> longest = new ArrayList<>();
    for (Occurrence o : found) {
      if (!taken[o.start()] && !taken[o.end() - 1]) {
        Arrays.fill(taken, o.start(), o.end(), true);
        longest.add(new Occurrence(o.entry(), kept.at[o.start()], kept.at[o.end() - 1] + 1));
      }
    }
    longest.sort(Comparator.comparingInt(Occurrence::start));
    return longest;
  }

  private List<Occurrence> candidates(Kept kept, LocalDate day) {
    String text = kept.text;
    List<Occurrence> found = new ArrayList<>();
    for (int start = 0; start < text.length(); start++) {
      BitSet known = lengths[text.charAt(start)];
      int length = known == null ? -1 : known.nextSetBit(0);
      while (length > 0 && start + length <= text.length()) {
        Entry entry = entry(text.substring(start, start + length), day);
        if (entry != null && !excepted(entry, text, start) && kept.isWhole(start, start + length)) {
          found.add(new Occurrence(entry, start, start + length));
        }
        length = known.nextSetBit(length + 1);
      }
    }
    return found;
  }

  /** The phrase of a key, or null. */
  Entry entry(String key) {
    return entries.get(key);
  }

  /** The length of the longest key that begins with a character, 0 if none does. */
  int longest(char first) {
    return lengths[first] == null ? 0 : lengths[first].length() - 1;
  }

  /** The phrase with its rows in force, or null if there are none. */
  private Entry entry(String key, LocalDate day) {
    Entry entry = entries.get(key);
    if (entry == null || !entry.isDated()) {
      return entry;
    }
    Entry valid = entry.on(day);
    return valid.terms().isEmpty() ? null : valid;
  }

  private static boolean excepted(Entry entry, String text, int start) {
    String zh = key(entry.zh());
    for (String except : entry.except()) {
      String longer = key(except);
      for (int at = longer.indexOf(zh); at >= 0; at = longer.indexOf(zh, at + 1)) {
        if (text.startsWith(longer, start - at)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean counts(char c) {
    return Character.isIdeographic(c)
        || (!Character.isWhitespace(c)
            && !Character.isSpaceChar(c)
            && Character.getType(c) != Character.FORMAT
            && QUOTES.indexOf(c) < 0);
  }

  /** A text without white space and quotation marks, and where its characters stood. */
  private static final class Kept {
    final String original;
    final String text;
    final int[] at;

    Kept(String original) {
      this.original = original;
      this.text = key(original);
      String simplified = Script.simplify(original);
      this.at =
          IntStream.range(0, original.length()).filter(i -> counts(simplified.charAt(i))).toArray();
    }

    /** Whether a match does not cut a Latin word or a number in two. */
    boolean isWhole(int start, int end) {
      return !joins(at[start] - 1) && !joins(at[end - 1]);
    }

    private boolean joins(int i) {
      return i >= 0
          && i + 1 < original.length()
          && isLatin(original.charAt(i))
          && isLatin(original.charAt(i + 1));
    }

    private static boolean isLatin(char c) {
      return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }
  }
}
