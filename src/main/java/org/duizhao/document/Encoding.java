package org.duizhao.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.duizhao.text.InputException;

/**
 * How a text file is encoded.
 *
 * <p>A byte order mark decides; else strictly valid UTF-8 is UTF-8, which needs no detector. Of the
 * others the surest of ICU4J's guesses counts that decodes without fault to text without control
 * characters, after the one that the file itself declares; a few words may be in GB18030 or in Big5
 * and are taken for GB18030. A file that is UTF-8 but for some bytes is damaged, not in another
 * encoding.
 */
public record Encoding(Charset charset, boolean byteOrderMark) {

  private static final List<Charset> MARKED =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
  private static final Encoding UTF_8 = new Encoding(StandardCharsets.UTF_8, false);
  private static final char MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  /** The whole text without its byte order mark; bytes that do not decode become U+FFFD. */
  public String decode(byte[] bytes) {
    int skipped = byteOrderMark ? mark().length : 0;
    return new String(bytes, skipped, bytes.length - skipped, charset);
  }

  /** The bytes of a text, with the byte order mark if there was one. */
  public byte[] encode(String text) {
    return (byteOrderMark ? MARK + text : text).getBytes(charset);
  }

  /**
   * Finds the encoding of a file, and decodes it.
   *
   * @param declared the encoding that the file itself names, believed if the bytes fit it
   * @throws InputException if the bytes are not a text, or not wholly in one encoding
   */
  static TextFile decode(byte[] bytes, String name, Optional<Charset> declared) {
    BinaryFile.refuseKnown(bytes, name);
    for (Charset charset : MARKED) {
      Encoding marked = new Encoding(charset, true);
      if (Arrays.equals(marked.mark(), Arrays.copyOf(bytes, marked.mark().length))) {
        return marked.require(bytes, name).text(bytes);
      }
    }
    TextFile utf8 = UTF_8.text(bytes);
    if (UTF_8.fits(bytes, utf8.text())) {
      return utf8;
    }
    return declared
        .map(charset -> new Encoding(charset, false))
        .filter(encoding -> encoding.fits(bytes))
        .orElseGet(() -> guess(bytes, name))
        .text(bytes);
  }

  private TextFile text(byte[] bytes) {
    return new TextFile(decode(bytes), this);
  }

  private static Encoding guess(byte[] bytes, String name) {
    if (isDamagedUtf8(bytes)) {
      return UTF_8.require(bytes, name);
    }
    Optional<Encoding> guess = CharsetGuess.of(bytes);
    if (guess.isEmpty()) {
      BinaryFile.refuseNul(bytes, name);
    }
    return guess.orElseGet(() -> UTF_8.require(bytes, name));
  }

  /** Whether the bytes decode, and to no control characters. */
  boolean fits(byte[] bytes) {
    return fits(bytes, decode(bytes));
  }

  private boolean fits(byte[] bytes, String text) {
    boolean whole = text.indexOf(REPLACEMENT) < 0 || isWhole(bytes);
    return charset.equals(StandardCharsets.UTF_8)
        ? whole && text.indexOf(0) < 0
        : whole
            && text.chars().noneMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c));
  }

  /** Whether all bytes decode: a replacement character may stand in the text itself. */
  private boolean isWhole(byte[] bytes) {
    try {
      charset.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean isDamagedUtf8(byte[] bytes) {
    String text = UTF_8.decode(bytes);
    long bad = text.chars().filter(c -> c == REPLACEMENT).count();
    long threeBytes = text.chars().filter(c -> c >= 0x800 && c != REPLACEMENT).count();
    return bad > 0 && threeBytes >= bad;
  }

  private Encoding require(byte[] bytes, String name) {
    int skipped = byteOrderMark ? mark().length : 0;
    ByteBuffer in = ByteBuffer.wrap(bytes, skipped, bytes.length - skipped);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = charset.newDecoder().decode(in, out, true);
    if (result.isError()) {
      long line = out.flip().chars().filter(c -> c == '\n').count() + 1;
      throw new InputException(
          name + ":" + line,
          "byte " + (in.position() + 1) + " of the file is not valid " + charset,
          "open the file in an editor and save it as UTF-8");
    }
    return this;
  }

  private byte[] mark() {
    return String.valueOf(MARK).getBytes(charset);
  }
}
