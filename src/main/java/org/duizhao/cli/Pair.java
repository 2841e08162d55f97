package org.duizhao.cli;

import java.nio.file.Path;
import org.duizhao.document.Articles;
import org.duizhao.document.Sides;
import org.duizhao.text.Article;
import org.duizhao.text.Segmentation;

/**
 * Two files that belong together.
 *
 * @param name the pair's name within its batch
 */
record Pair(String name, Path zh, Path en) {

  /** The two articles of a pair, each in its language. */
  record Read(Article zh, Article en) {}

  /**
   * Reads both files.
   *
   * @throws org.duizhao.text.InputException if one cannot be read, or is not in its language
   */
  Read read(Segmentation segmentation) {
    Article chinese = Articles.read(zh, zh.toString(), segmentation);
    Article english = Articles.read(en, en.toString(), segmentation);
    Sides.require(chinese, english);
    return new Read(chinese, english);
  }
}
