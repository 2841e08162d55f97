package org.duizhao.text;

import java.util.Optional;

/**
 * Names the start and the end of one place, for an article of which no more than that is kept.
 *
 * @param from the offset at which the place starts
 */
record PlaceLocator(int from, Position start, Position end, Optional<Landmark> landmark)
    implements Locator {

  @Override
  public Position position(int offset) {
    return offset <= from ? start : end;
  }

  @Override
  public Optional<Landmark> landmark(int offset) {
    return landmark;
  }
}
