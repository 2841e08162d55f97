package org.duizhao.glossary;

/** A text that is changed here and there, from its beginning to its end. */
final class TextEdits {

  private final String text;
  private final StringBuilder changed = new StringBuilder();
  private int copied;
  private int count;

  TextEdits(String text) {
    this.text = text;
  }

  /** Puts other words in a place of the text, which is after all places before. */
  void replace(int start, int end, String words) {
    changed.append(text, copied, start).append(words);
    copied = end;
    count++;
  }

  /** How many places were changed. */
  int count() {
    return count;
  }

  /** The text as changed. */
  String result() {
    return changed + text.substring(copied);
  }
}
