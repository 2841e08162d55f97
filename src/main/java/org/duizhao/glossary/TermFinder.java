package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.duizhao.text.Script;

/**
 * Finds all listed phrases in a Chinese text in one pass. Where matches overlap the longest wins,
 * of equal ones the first; a match inside one of its {@code except} strings does not count.
 *
 * <p>Phrases and text are compared in simplified characters and without white space or quotation
 * marks, so that 两个“维护” is found, and a phrase broken over two lines. For each character the
 * lengths of the phrases that begin with it are known; each is looked up in a hash table.
 */
final class TermFinder {

  private static final String QUOTES = "“”‘’\"「」『』";

  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<Character, NavigableSet<Integer>> lengths = new HashMap<>();

  TermFinder(Collection<Entry> entries) {
    for (Entry entry : entries) {
      String key = key(entry.zh());
      if (!key.isEmpty()) {
        this.entries.put(key, entry);
        lengths.computeIfAbsent(key.charAt(0), c -> new TreeSet<>()).add(key.length());
      }
    }
  }

  /** What two spellings of a phrase have in common. */
  static String key(String zh) {
    String simplified = Script.simplify(zh);
    StringBuilder key = new StringBuilder(zh.length());
    for (int i = 0; i < zh.length(); i++) {
      if (counts(simplified.charAt(i))) {
        key.append(simplified.charAt(i));
      }
    }
    return key.toString();
  }

  /** The phrases in a text, in order. */
  List<Occurrence> in(String text) {
    Kept kept = new Kept(text);
    List<Occurrence> found = candidates(kept);
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

  private List<Occurrence> candidates(Kept kept) {
    String text = kept.text;
    List<Occurrence> found = new ArrayList<>();
    for (int start = 0; start < text.length(); start++) {
      var known = lengths.get(text.charAt(start));
      if (known == null) {
        continue;
      }
      for (int length : known.headSet(text.length() - start, true)) {
        Entry entry = entries.get(text.substring(start, start + length));
        if (entry != null && !excepted(entry, text, start) && kept.isWhole(start, start + length)) {
          found.add(new Occurrence(entry, start, start + length));
        }
      }
    }
    return found;
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
    return !Character.isWhitespace(c) && QUOTES.indexOf(c) < 0;
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
