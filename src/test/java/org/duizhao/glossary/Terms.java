package org.duizhao.glossary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.duizhao.glossary.Term.Case;
import org.duizhao.glossary.Term.Match;
import org.duizhao.glossary.Term.Scope;
import org.duizhao.glossary.Term.Status;

/** Terms for tests, written as {@code zh|en|words}, the words being statuses, scopes and so on. */
public final class Terms {

  private static final Pattern BAR = Pattern.compile("\\|");
  private static final Pattern SPACE = Pattern.compile(" ");

  private Terms() {}

  /** A glossary of such rows, the first one on line 2 of {@code list.csv}. */
  public static Glossary glossary(String... rows) {
    return Glossary.of(
        Arrays.stream(rows).map(row -> term(row, 2 + List.of(rows).indexOf(row))).toList());
  }

  static Term term(String row, int line) {
    List<String> cells = BAR.splitAsStream(row).toList();
    String last = cells.size() < 3 ? "" : cells.get(2).toUpperCase(Locale.ROOT);
    List<String> words = SPACE.splitAsStream(last).toList();
    return new Term(
        cells.get(0),
        cells.get(1),
        word(words, Status.PREFERRED),
        words.contains("LETTERS") ? Match.EXACT : Match.PHRASE,
        word(words, Case.FIRST),
        word(words, Scope.ONCE),
        List.of(),
        "",
        "",
        "list.csv:" + line,
        Map.of());
  }

  private static <E extends Enum<E>> E word(List<String> words, E byDefault) {
    return Arrays.stream(byDefault.getDeclaringClass().getEnumConstants())
        .filter(value -> words.contains(value.name()))
        .findFirst()
        .orElse(byDefault);
  }
}
