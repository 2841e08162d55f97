package org.duizhao.text;

/**
 * An inline tag of a translation file: formatting, a variable, a picture. It is no part of the
 * text, but stands before one of its characters or at its end.
 *
 * @param offset where it stands, in UTF-16 units
 * @param name what it is called, the same in both languages and at both ends of a pair
 * @param shown how it is shown to a person: {@code <b>}, {@code <1>}
 */
public record Tag(int offset, Role role, String name, String shown) {

  /** Whether a tag stands alone, or which half of a pair it is. */
  public enum Role {
    OPEN,
    CLOSE,
    ALONE
  }

  /** This tag moved right by {@code distance}. */
  public Tag plus(int distance) {
    return new Tag(offset + distance, role, name, shown);
  }
}
