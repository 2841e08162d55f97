package org.duizhao.check.numbers;

import org.duizhao.text.Place;
import org.duizhao.text.Quantity;
import org.duizhao.text.Quantity.Form;
import org.duizhao.text.Quantity.Kind;

/** A number and where it stands. */
record Figure(Quantity quantity, Place place) {

  private static final int POINTS_LENGTH = 4;
  private static final int DIGITS_OF_AN_IDENTIFIER = 6;

  String text() {
    return place.text();
  }

  /** What follows it in the article, {@code length} chars at most. */
  String after(int length) {
    String text = place.article().text();
    int start = place.span().end();
    return text.substring(start, Math.min(text.length(), start + length));
  }

  /** What stands before it in the article, {@code length} chars at most. */
  String before(int length) {
    int end = place.span().start();
    return place.article().text().substring(Math.max(0, end - length), end);
  }

  /** How far through its article it stands, from 0 to 1. */
  double position() {
    return place.span().start() / (double) place.article().text().length();
  }

  /** Whether it is Chinese and says how often something happens: 三次. */
  boolean isOccasion() {
    return after(1).matches("[次回遍趟度]");
  }

  /** Whether it is Chinese and counts percentage points. */
  boolean isPoints() {
    return after(POINTS_LENGTH).matches("[个個]百分[点點]");
  }

  /** Whether it is surely meant as a number that the other language must have. */
  boolean isMeant() {
    return quantity.form() != Form.LOOSE
        && quantity.kind() != Kind.MONTH
        && (quantity.kind() != Kind.CODE || digits().length() >= DIGITS_OF_AN_IDENTIFIER);
  }

  /** The value as English writes it, in brackets, if that is not how it stands here. */
  String inEnglish() {
    String english = NumberWording.of(quantity.value());
    return english.equals(text()) ? "" : " (" + english + ")";
  }

  /** The digits of its value, without a point. */
  String digits() {
    return quantity.value().toPlainString().replace(".", "");
  }
}
