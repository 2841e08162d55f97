package org.duizhao.exchange;

import java.util.Locale;
import java.util.Set;

/** The language that a code of a translation file stands for. */
enum Language {
  ZH,
  EN,
  /** A code of another language. */
  OTHER,
  /** No code at all. */
  UNKNOWN;

  private static final Set<String> CHINESE = Set.of("zh", "zho", "chi", "cmn", "chinese");
  private static final Set<String> ENGLISH = Set.of("en", "eng", "english");
  private static final Set<String> UNDETERMINED = Set.of("", "und", "mul", "x", "zxx");

  /** What {@code zh-Hans-CN}, {@code EN_us} and the like name. */
  static Language of(String code) {
    String language = code.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    if (CHINESE.contains(language)) {
      return ZH;
    }
    return ENGLISH.contains(language) ? EN : UNDETERMINED.contains(language) ? UNKNOWN : OTHER;
  }
}
