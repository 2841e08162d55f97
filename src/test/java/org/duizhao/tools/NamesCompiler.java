package org.duizhao.tools;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.duizhao.text.Pinyin;

/**
 * Compiles two resources of {@code check.names} out of CC-CEDICT: the places of China whose English
 * name is the pinyin of their Chinese one, and the words of English.
 *
 * <p>A place is an entry in capitals whose gloss begins with its pinyin and says that it is a
 * county, a river and so on; the word for that is cut off (郑州市 gives 郑州). Names that are ordinary
 * words too are left out, those of provinces and cities excepted. Words of English are all those of
 * the glosses, but of the capitalised ones only those that cannot be pinyin.
 *
 * <p>Usage: NamesCompiler all.js places.tsv words.txt.gz
 */
public final class NamesCompiler {

  private static final Pattern KINDS =
      Pattern.compile(
          "(?i)\\b(count(?:y|ies)|districts?|city|prefecture|province|town|township|municipality|river|lake"
              + "|mountains?|islands?|autonomous|region|banner|capital|peninsula|strait)\\b");
  private static final Pattern MAJOR =
      Pattern.compile("\\b(province|prefecture-level|sub-provincial|municipality|capital)\\b");
  private static final Pattern FIRST_WORD = Pattern.compile("^\\p{Lu}[\\p{L}'’]+");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");
  private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]]*\\]");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^a-z]+");
  private static final String KIND_CHARACTERS = "省市县区州镇乡";

  private final Map<String, String> places = new TreeMap<>();
  private final Set<String> major = new HashSet<>();
  private final Set<String> ordinary = new HashSet<>();
  private final Set<String> words = new TreeSet<>();

  private NamesCompiler() {}

  public static void main(String[] args) throws IOException {
    NamesCompiler compiler = new NamesCompiler();
    Cedict.read(Path.of(args[0]), compiler::add);
    List<String> lines = new ArrayList<>();
    compiler.places.forEach(
        (zh, en) -> {
          if (compiler.major.contains(zh) || !compiler.ordinary.contains(zh)) {
            lines.add(zh + "\t" + en);
          }
        });
    Files.write(Path.of(args[1]), lines);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(Path.of(args[2])))) {
      out.write(String.join("\n", compiler.words).getBytes(StandardCharsets.UTF_8));
    }
    System.out.printf("%d places, %d words%n", lines.size(), compiler.words.size());
  }

  private void add(Cedict.Entry entry) {
    boolean isName = Character.isUpperCase(entry.pinyin().charAt(0));
    if (!isName) {
      ordinary.add(entry.simplified());
    }
    for (String gloss : entry.glosses()) {
      if (isName) {
        addPlace(entry, gloss);
      }
      Matcher word = WORD.matcher(BRACKETS.matcher(gloss).replaceAll(" "));
      while (word.find()) {
        String lower = word.group().toLowerCase(Locale.ROOT);
        if (lower.equals(word.group()) || !Pinyin.isSpelling(lower)) {
          words.add(lower);
        }
      }
    }
  }

  private void addPlace(Cedict.Entry entry, String gloss) {
    String zh = entry.simplified();
    String[] syllables = entry.pinyin().split(" ");
    int length = zh.length();
    if (syllables.length != length || !KINDS.matcher(gloss).find()) {
      return;
    }
    if (length > 2 && KIND_CHARACTERS.indexOf(zh.charAt(length - 1)) >= 0) {
      length--;
    }
    String pinyin = letters(String.join("", List.of(syllables).subList(0, length)));
    Matcher first = FIRST_WORD.matcher(gloss);
    if (length > 1 && first.find() && letters(first.group()).equals(pinyin)) {
      String place = zh.substring(0, length);
      places.putIfAbsent(place, first.group().replace('’', '\''));
      if (MAJOR.matcher(gloss).find()) {
        major.add(place);
      }
    }
  }

  private static String letters(String pinyin) {
    String lower = pinyin.toLowerCase(Locale.ROOT).replace("u:", "u").replace('ü', 'u');
    return NOT_LETTERS.matcher(lower).replaceAll("");
  }
}
