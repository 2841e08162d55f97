package org.duizhao.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English text as the lemmas that carry meaning. */
public final class EnglishWords {

  private static final Pattern WORD =
      Pattern.compile("\\p{IsLatin}+(?:['’]\\p{IsLatin}+)?|\\d+(?:[.,]\\d+)*");
  private static final Set<String> STOP =
      Set.of(
          ("a an the of to in on at by for with from as be is are was were been being am and or"
                  + " that this these those it its there which who whom whose have has had having do"
                  + " does did will would shall should may might can could into than then so such"
                  + " but if s t d ll re ve m etc one's sb sth oneself someone something also")
              .split(" "));

  private EnglishWords() {}

  private static final Pattern CAPITALISED =
      Pattern.compile("\\b\\p{Lu}\\p{Ll}+(?:['’-]\\p{Ll}+)?(?!\\p{L})");

  /** The words that may be names, in small letters, without apostrophes and hyphens. */
  static Set<String> capitalised(List<String> texts) {
    Set<String> words = new java.util.HashSet<>();
    for (String text : texts) {
      Matcher m = CAPITALISED.matcher(text);
      while (m.find()) {
        String word = m.group().toLowerCase(Locale.ROOT).replaceFirst("['’]s$", "");
        word = word.replaceAll("[^a-z]", "");
        if (word.length() > 2) words.add(word);
      }
    }
    return words;
  }

  public static List<String> lemmas(String text) {
    List<String> lemmas = new ArrayList<>();
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      String w = m.group().toLowerCase(Locale.ROOT).replace('’', '\'');
      if (w.endsWith("'s")) {
        w = w.substring(0, w.length() - 2);
      } else if (w.endsWith("n't")) {
        lemmas.add("not");
        w = w.substring(0, w.length() - 3);
      } else if (w.indexOf('\'') > 0) {
        w = w.substring(0, w.indexOf('\''));
      }
      if (!w.isEmpty() && !STOP.contains(w)) {
        lemmas.add(stem(w));
      }
    }
    return lemmas;
  }

  static boolean counts(org.duizhao.text.Quantity q) {
    return q.form() != org.duizhao.text.Quantity.Form.LOOSE
        || q.kind() == org.duizhao.text.Quantity.Kind.MONTH;
  }

  static String token(org.duizhao.text.Quantity q) {
    return (q.kind() == org.duizhao.text.Quantity.Kind.MONTH ? "m#" : "#")
        + q.value().stripTrailingZeros().toPlainString();
  }

  static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    int at = 0;
    for (var number : org.duizhao.text.EnglishNumbers.in(text)) {
      if (number.span().start() >= at && counts(number)) {
        tokens.addAll(lemmas(text.substring(at, number.span().start())));
        tokens.add(token(number));
        at = number.span().end();
      }
    }
    tokens.addAll(lemmas(text.substring(at)));
    return tokens;
  }

  static String stem(String w) {
    if (Tuning.STEM > 15) return org.duizhao.text.Inflection.lemma(w);
    return stem0(w);
  }

  static String stem0(String w) {
    int n = w.length();
    if (n > 4 && w.endsWith("ies")) {
      return w.substring(0, n - 3) + "y";
    }
    if (n > 4
        && (w.endsWith("sses") || w.endsWith("shes") || w.endsWith("ches") || w.endsWith("xes"))) {
      return w.substring(0, n - 2);
    }
    if (n > 3 && w.endsWith("s") && !w.endsWith("ss") && !w.endsWith("us") && !w.endsWith("is")) {
      return stem0(w.substring(0, n - 1));
    }
    if (n > 5 && w.endsWith("ing")) {
      return undouble(w.substring(0, n - 3));
    }
    if (n > 4 && w.endsWith("ed")) {
      return undouble(w.substring(0, n - 2));
    }
    if (n > 4 && w.endsWith("e")) {
      return w.substring(0, n - 1);
    }
    return w;
  }

  private static String undouble(String w) {
    int n = w.length();
    if (n > 3 && w.charAt(n - 1) == w.charAt(n - 2) && "lsz".indexOf(w.charAt(n - 1)) < 0) {
      return w.substring(0, n - 1);
    }
    return n > 4 && w.endsWith("e") ? w.substring(0, n - 1) : w;
  }
}
