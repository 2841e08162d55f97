package org.duizhao.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duizhao.text.Landmark;
import org.duizhao.text.Locator;
import org.duizhao.text.Position;

/** Names points by the unit they stand in: its number, and the column in code points within it. */
final class UnitLocator implements Locator {

  private final List<Unit> units;
  private final int[] starts;

  /** The offsets of the second halves of characters of two code units. */
  private final int[] trails;

  /**
   * @param starts where each unit's text begins
   * @param text that holds them all
   */
  UnitLocator(List<Unit> units, int[] starts, String text) {
    this.units = units;
    this.starts = starts;
    this.trails =
        IntStream.range(0, text.length())
            .filter(i -> Character.isLowSurrogate(text.charAt(i)))
            .toArray();
  }

  @Override
  public Position position(int offset) {
    int unit = unit(offset);
    int trailing = trailsBefore(offset) - trailsBefore(starts[unit]);
    return new Position(units.get(unit).number(), offset - starts[unit] - trailing + 1);
  }

  @Override
  public Optional<Landmark> landmark(int offset) {
    return Optional.of(units.get(unit(offset)).landmark());
  }

  private int unit(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  private int trailsBefore(int offset) {
    int found = Arrays.binarySearch(trails, offset);
    return found >= 0 ? found : -found - 1;
  }
}
