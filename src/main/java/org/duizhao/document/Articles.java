package org.duizhao.document;

import java.nio.file.Path;
import org.duizhao.text.Article;
import org.duizhao.text.InputException;
import org.duizhao.text.Segmentation;
import org.duizhao.text.Segmenter;

/**
 * Reads files as articles. A file whose extension says nothing else is plain text, the only kind
 * there is so far.
 */
public final class Articles {

  private Articles() {}

  /**
   * Reads an article.
   *
   * @param name how messages name it, a path as a rule
   * @throws InputException if there is no such file, or no text in it that can be read
   */
  public static Article read(Path file, String name, Segmentation segmentation) {
    String text = TextFile.read(file, name).text();
    return new Article(name, text, Segmenter.segments(text, segmentation));
  }
}
