package org.duizhao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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

  /** All the files of a batch. */
  static List<Path> files(List<Pair> pairs) {
    return pairs.stream().flatMap(pair -> Stream.of(pair.zh, pair.en)).toList();
  }

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

  /**
   * Reads the Chinese file, and the English one as if it held these bytes.
   *
   * @throws org.duizhao.text.InputException as above
   */
  Read read(byte[] english, Segmentation segmentation) {
    Article chinese = Articles.read(zh, zh.toString(), segmentation);
    return new Read(chinese, Articles.of(english, en, en.toString(), segmentation).article());
  }
}
