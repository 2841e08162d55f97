package org.duizhao.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small articles to write into a test's folder. */
final class Texts {

  static final String ZH =
      """
      河口小学迁入新校舍

      9月1日，河口小学的340名学生走进了新校舍。
      新校舍有18间教室和一个操场。校长林晓梅说，孩子们非常高兴。
      """;

  static final String EN =
      """
      Hekou Primary School Moves into New Building

      On September 1, the 340 pupils of Hekou Primary School walked into their new building.
      The new building has 18 classrooms and a playground. Principal Lin Xiaomei said that the children were very happy.
      """;

  /** As {@link #EN}, but the number of pupils is wrong. */
  static final String WRONG_EN = EN.replace("340", "430");

  /** Nothing of {@link #ZH} is in it. */
  static final String UNRELATED_EN =
      """
      Peel the potatoes and cut them into thin slices.
      Butter a flat dish and heat the oven.
      Pour the cream over the potatoes, and add salt, pepper and nutmeg.
      Bake until the top is golden brown.
      """;

  private Texts() {}

  /** Writes a text as UTF-8, its folders too. */
  static Path write(Path file, String text) {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  static Path write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
