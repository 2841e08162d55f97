package org.duizhao.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.duizhao.text.Landmark;
import org.duizhao.text.Locator;
import org.duizhao.text.Position;

/** Names the points of a Word document by paragraph or note, and the column in the paragraph. */
final class WordLocator implements Locator {

  private final int[] starts;
  private final List<Landmark> landmarks;
  private final int[] pairs;

  /**
   * @param starts where each paragraph starts
   * @param landmarks what each is called; the names are numbers
   * @param pairs where characters of two code units end
   */
  WordLocator(int[] starts, List<Landmark> landmarks, int[] pairs) {
    this.starts = starts;
    this.landmarks = List.copyOf(landmarks);
    this.pairs = pairs;
  }

  @Override
  public Position position(int offset) {
    int paragraph = paragraph(offset);
    return new Position(
        Integer.parseInt(landmarks.get(paragraph).name()),
        FileLines.column(pairs, starts[paragraph], offset));
  }

  @Override
  public Optional<Landmark> landmark(int offset) {
    return Optional.of(landmarks.get(paragraph(offset)));
  }

  private int paragraph(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }
}
