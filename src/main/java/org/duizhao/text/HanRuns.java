package org.duizhao.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chinese words in an English text. A run is Han characters with the Chinese marks around them and
 * whatever stands between them that is neither a Latin letter nor a bracket (spaces, figures). A
 * text with more Han characters than Latin letters is one run altogether: it is Chinese.
 */
public final class HanRuns {

  private static final Pattern HAN = Pattern.compile("[\\p{IsHan}&&[^丨]]");
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
  private static final Pattern RUN =
      Pattern.compile(
          "[《〈「『【]*[\\p{IsHan}&&[^丨]]\\p{IsHan}*(?:[^\\p{IsLatin}()\\[\\]（）]{0,15}\\p{IsHan}+){0,99}[》〉」』】]*[，。、；：？！]*");

  private HanRuns() {}

  /** The runs in a text, in order, in offsets from its start. */
  public static List<Span> in(String text) {
    List<Span> runs = new ArrayList<>();
    Matcher run = RUN.matcher(text);
    if (run.find() && isChinese(text)) {
      return List.of(new Span(0, text.length()));
    }
    run.reset();
    while (run.find()) {
      runs.add(new Span(run.start(), run.end()));
    }
    return runs;
  }

  /** Whether a text has more Han characters than Latin letters. */
  public static boolean isChinese(String text) {
    return HAN.matcher(text).results().count() > LATIN.matcher(text).results().count();
  }
}
