package org.duizhao.check.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.duizhao.text.Inflection;
import org.duizhao.text.Pinyin;

/**
 * What is known about names beforehand: family names, places, names with an established English
 * form, which words are English and no names, which of Chinese are English too, and which are no
 * names in Chinese. Each list is read when first needed.
 */
public final class NameLists {

  private static final int LONGEST_SURNAME = 2;
  private static final int LONGEST_PLACE = 6;

  private NameLists() {}

  /** The length of the family name at a place of a simplified text: 2, 1, or 0 for none. */
  static int surname(String zh, int at) {
    return longest(zh, at, LONGEST_SURNAME, Surnames.FORMS.keySet());
  }

  private static int longest(String zh, int at, int most, Set<String> names) {
    for (int length = Math.min(most, zh.length() - at); length > 0; length--) {
      if (names.contains(zh.substring(at, at + length))) {
        return length;
      }
    }
    return 0;
  }

  /** How a family name is written in English, pinyin first. */
  static List<String> surnameForms(String surname) {
    return Surnames.FORMS.getOrDefault(surname, List.of());
  }

  /** Whether letters are the pinyin of any family name. */
  static boolean isSurname(String letters) {
    return Surnames.PINYIN.contains(letters);
  }

  /** The length of the longest listed name at a place of a simplified text, 0 for none. */
  public static int place(String zh, int at) {
    return longest(zh, at, LONGEST_PLACE, Places.FORMS.keySet());
  }

  /** How a listed name is written in English, the usual form first. */
  public static List<String> placeForms(String place) {
    return Places.FORMS.getOrDefault(place, List.of());
  }

  /** Whether letters are the English of a listed name. */
  public static boolean isPlace(String letters) {
    return Places.LETTERS.contains(letters);
  }

  /** Whether a word, in small letters, is an English one in any inflection. */
  public static boolean isEnglish(String word) {
    return English.WORDS.contains(word) || English.WORDS.contains(Inflection.lemma(word));
  }

  /** Whether letters are a Chinese word that English has taken over. */
  public static boolean isLoanword(String letters) {
    return Loanwords.WORDS.contains(letters);
  }

  /** Whether a simplified word is no name by itself. */
  static boolean isGeneric(String word) {
    return Generic.WORDS.contains(word);
  }

  private static final class Surnames {
    static final Map<String, List<String>> FORMS = table("surnames.tsv");
    static final Set<String> PINYIN =
        FORMS.values().stream()
            .map(forms -> Pinyin.letters(forms.get(0)))
            .collect(Collectors.toUnmodifiableSet());
  }

  private static final class Places {
    static final Map<String, List<String>> FORMS = table("places.tsv");
    static final Set<String> LETTERS;

    static {
      FORMS.putAll(table("established.tsv"));
      LETTERS =
          FORMS.values().stream()
              .flatMap(Collection::stream)
              .map(Pinyin::letters)
              .collect(Collectors.toUnmodifiableSet());
    }
  }

  private static final class English {
    static final Set<String> WORDS = new HashSet<>(1 << 17);

    static {
      try (InputStream in =
          new GZIPInputStream(NameLists.class.getResourceAsStream("words.txt.gz"), 1 << 14)) {
        lines(in, WORDS::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Loanwords {
    static final Set<String> WORDS = table("loanwords.txt").keySet();
  }

  private static final class Generic {
    static final Set<String> WORDS = table("generic-words.txt").keySet();
  }

  /** The rows of a list by their first cell. */
  static Map<String, List<String>> table(String resource) {
    Map<String, List<String>> table = new HashMap<>();
    try (InputStream in = NameLists.class.getResourceAsStream(resource)) {
      lines(
          in,
          line -> {
            String[] cells = line.split("\t", -1);
            table.put(cells[0], List.of(cells).subList(1, cells.length));
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  private static void lines(InputStream in, Consumer<String> use) {
    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
        .lines()
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .forEach(use);
  }
}
