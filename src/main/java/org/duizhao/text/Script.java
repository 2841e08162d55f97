package org.duizhao.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * Brings Chinese into one script for looking words up: traditional characters into simplified ones,
 * full-width digits and letters into ASCII, one character for one, so that offsets stay.
 *
 * <p>A character needs converting if the traditional character set Big5 has it and the simplified
 * one, GB2312, has not. GB2312 does have some traditional characters, most of which are right in
 * simplified words too (乾坤, 著名); the few that never are count as traditional. What each becomes is
 * read from a table that was compiled from ICU4J, which takes 200 ms to load.
 */
public final class Script {

  private static final String TRADITIONAL_IN_GB2312 = "後於徵麽菸夥摺";

  /** Two characters and a line end. */
  private static final int PAIR = 3;

  private static final int FULL_WIDTH_OFFSET = '０' - '0';

  private Script() {}

  /** The text in simplified script, as long as it was; the very same string if it is already. */
  public static String simplify(String text) {
    char[] simplified = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char simple = c < 0x80 ? c : simplify(c);
      if (simple != c) {
        simplified = simplified == null ? text.toCharArray() : simplified;
        simplified[i] = simple;
      }
    }
    return simplified == null ? text : new String(simplified);
  }

  /**
   * Whether a text has characters that only traditional script has, and others that only simplified
   * script has.
   */
  public static boolean isMixed(String text) {
    boolean traditional = text.chars().anyMatch(c -> isHan(c) && simplify((char) c) != c);
    return traditional
        && text.chars()
            .anyMatch(
                c -> isHan(c) && CharacterSet.GB2312.get(c) && !Traditional.BIG5.get((char) c));
  }

  /** Whether more of a text's characters are of traditional script only than of simplified only. */
  public static boolean isTraditional(String text) {
    int balance = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isHan(c) && CharacterSet.GB2312.get(c) != Traditional.BIG5.get(c)) {
        balance += CharacterSet.GB2312.get(c) ? -1 : 1;
      }
    }
    return balance > 0;
  }

  private static boolean isHan(int c) {
    return Character.isIdeographic(c);
  }

  private static char simplify(char c) {
    char simple = Table.SIMPLIFIED[c];
    if (simple != 0 || Character.isIdeographic(c)) {
      return simple != 0 ? simple : c;
    }
    int half = c - FULL_WIDTH_OFFSET;
    return half > 0 && half < 0x80 && Character.isLetterOrDigit(half) ? (char) half : c;
  }

  /** Whether a character is not used in simplified script, though it may be unchanged there. */
  static boolean isTraditional(char c) {
    return !CharacterSet.GB2312.get(c) && Traditional.BIG5.get(c);
  }

  /** Loaded with the first character outside ASCII. */
  private static final class Table {
    static final char[] SIMPLIFIED = load();

    /** By traditional character the simplified one; 0 for all others. */
    private static char[] load() {
      try (InputStream in = Script.class.getResourceAsStream("simplified.txt")) {
        String pairs = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        char[] simplified = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i + 1 < pairs.length(); i += PAIR) {
          simplified[pairs.charAt(i)] = pairs.charAt(i + 1);
        }
        return simplified;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Loaded when texts are looked at for both scripts. */
  private static final class CharacterSet {
    static final BitSet GB2312 = of("GB2312", 0xA1);

    static {
      TRADITIONAL_IN_GB2312.chars().forEach(GB2312::clear);
    }

    /** The Han characters of a double-byte character set, whose second bytes begin at one. */
    static BitSet of(String charset, int firstTrail) {
      byte[] bytes = new byte[2 * 0x80 * 0xC0];
      int n = 0;
      for (int lead = 0xA1; lead < 0xFF; lead++) {
        for (int trail = firstTrail; trail < 0xFF; trail++) {
          bytes[n++] = (byte) lead;
          bytes[n++] = (byte) trail;
        }
      }
      String decoded = new String(bytes, 0, n, Charset.forName(charset));
      BitSet characters = new BitSet();
      for (int i = 0; i < decoded.length(); i++) {
        if (Character.isIdeographic(decoded.charAt(i))) {
          characters.set(decoded.charAt(i));
        }
      }
      return characters;
    }
  }

  /** Loaded likewise. */
  private static final class Traditional {
    static final BitSet BIG5 = CharacterSet.of("Big5", 0x40);
  }
}
