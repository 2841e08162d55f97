package org.duizhao.document;

import org.duizhao.text.Locator;
import org.duizhao.text.Position;

/** Names the points of an article by the lines of the file that it was taken from. */
record SourceLocator(SourceMap map, FileLines lines) implements Locator {

  @Override
  public Position position(int offset) {
    return lines.position(map.start(offset));
  }

  @Override
  public Position end(int offset) {
    return lines.position(map.end(offset));
  }
}
