package org.duizhao.document;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * Guesses the encoding of a text that is not UTF-8; a class of its own, as ICU4J is slow to load.
 */
final class CharsetGuess {

  private static final Set<String> GUESSES =
      Set.of("GB18030", "Big5", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252");
  private static final Comparator<CharsetMatch> BY_CONFIDENCE =
      Comparator.comparingInt(CharsetMatch::getConfidence)
          .thenComparing(match -> match.getName().equals("GB18030"));

  private CharsetGuess() {}

  /** The likeliest encoding in which all the bytes are text, if there is one. */
  static Optional<Encoding> of(byte[] bytes) {
    return Arrays.stream(new CharsetDetector().setText(bytes).detectAll())
        .filter(match -> GUESSES.contains(match.getName()) && encoding(match).fits(bytes))
        .max(BY_CONFIDENCE)
        .map(CharsetGuess::encoding);
  }

  private static Encoding encoding(CharsetMatch match) {
    return new Encoding(Charset.forName(match.getName()), false);
  }
}
