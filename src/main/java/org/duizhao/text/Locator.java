package org.duizhao.text;

import java.util.Optional;

/** How a file names the points of the text that was read from it. Offsets count in UTF-16 units. */
public interface Locator {

  /**
   * The line and column of an offset in the file; in a file without lines, the number of the
   * paragraph, unit or row, and the column within it.
   */
  Position position(int offset);

  /**
   * The point after the character before an offset. In a file where marks stand between the
   * characters, it differs from the point at which the next one starts.
   */
  default Position end(int offset) {
    return position(offset);
  }

  /** What a person looks for in a file without lines. */
  default Optional<Landmark> landmark(int offset) {
    return Optional.empty();
  }
}
