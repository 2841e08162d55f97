package org.duizhao.exchange;

import java.io.IOException;
import org.duizhao.align.Bitext;

/**
 * Writes bitexts in one format, one at a time, so that a batch of any length needs no more memory
 * than its largest pair. Called in the order: begin, any number of write, end; end flushes the
 * output and leaves it open.
 */
public interface BitextWriter {

  void begin() throws IOException;

  /**
   * Writes one pair.
   *
   * @param name the pair's name within the batch
   */
  void write(String name, Bitext bitext) throws IOException;

  void end() throws IOException;
}
