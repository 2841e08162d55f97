package org.duizhao.text;

/**
 * What a person looks for in a file that has no lines: a paragraph or note of a Word document, a
 * unit of a translation file, a row of a table.
 *
 * @param name its number or id
 * @param heading the heading it stands under, or empty
 */
public record Landmark(Kind kind, String name, String heading) {

  /** What is counted or named. */
  public enum Kind {
    PARAGRAPH("paragraph"),
    FOOTNOTE("footnote"),
    ENDNOTE("endnote"),
    TEXTBOX("textbox"),
    HEADER("header"),
    FOOTER("footer"),
    UNIT("unit"),
    ROW("row");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word for it, in lower case. */
    @Override
    public String toString() {
      return word;
    }
  }

  /** The landmark in words: {@code paragraph 12 (Results)}. */
  @Override
  public String toString() {
    return kind + " " + name + (heading.isEmpty() ? "" : " (" + heading + ")");
  }
}
