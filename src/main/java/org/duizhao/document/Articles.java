package org.duizhao.document;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.duizhao.text.Article;
import org.duizhao.text.InputException;
import org.duizhao.text.Segmentation;
import org.duizhao.text.Segmenter;

/**
 * Reads files as articles: Word documents, web pages, Markdown, and plain text, which is what a
 * file is that nothing else is known of. What reads the other kinds, with its library, is loaded
 * only when such a file comes.
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
    return open(file, name, segmentation).article();
  }

  /**
   * Reads an article, with what is needed to write into a copy of its file.
   *
   * @throws InputException as above
   */
  public static Document open(Path file, String name, Segmentation segmentation) {
    return of(TextFile.bytes(file, name), file, name, segmentation);
  }

  /**
   * Reads an article as if a file held these bytes; of a Word document, what it does hold.
   *
   * @throws InputException as above
   */
  public static Document of(byte[] bytes, Path file, String name, Segmentation segmentation) {
    try {
      FileKind kind = FileKind.of(file, bytes);
      return kind == FileKind.WORD
          ? WordFile.read(file, name, segmentation)
          : text(kind, bytes, name, segmentation);
    } catch (OutOfMemoryError e) {
      throw new InputException(
          name,
          "this file needs more memory than Java was given",
          "cut it into parts, or set JAVA_OPTS=-Xmx2g",
          e);
    }
  }

  private static TextDocument text(
      FileKind kind, byte[] bytes, String name, Segmentation segmentation) {
    Optional<Charset> declared =
        kind == FileKind.HTML ? HtmlCharset.declared(bytes) : Optional.empty();
    TextFile read = TextFile.decode(bytes, name, declared);
    return switch (kind) {
      case HTML -> HtmlFile.read(read, name, segmentation);
      case MARKDOWN -> Markdown.read(read, name, segmentation);
      default ->
          new TextDocument(
              new Article(name, read.text(), Segmenter.segments(read.text(), segmentation)),
              kind,
              read.text(),
              read.encoding(),
              SourceMap.whole(read.text().length()));
    };
  }
}
