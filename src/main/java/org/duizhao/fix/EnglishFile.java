package org.duizhao.fix;

import java.nio.charset.CharsetEncoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.duizhao.document.Articles;
import org.duizhao.document.Document;
import org.duizhao.document.FileKind;
import org.duizhao.document.TextDocument;
import org.duizhao.text.InputException;
import org.duizhao.text.Segmentation;
import org.duizhao.text.Span;

/**
 * The bytes of an English file and what they say.
 *
 * <p>Edits of the article are carried over to the file. One is left out if its words are not
 * written there in one piece, without mark-up or escapes, or if the new ones cannot be written
 * there: they are not in the file's character set, or Markdown would read them as mark-up. All else
 * in the file stays as it is, to the byte.
 */
public final class EnglishFile {

  private final Path file;
  private final byte[] bytes;
  private final TextDocument document;
  private final Segmentation segmentation;

  private EnglishFile(Path file, byte[] bytes, TextDocument document, Segmentation segmentation) {
    this.file = file;
    this.bytes = bytes;
    this.document = document;
    this.segmentation = segmentation;
  }

  /** A file as it is after some fixes, and those that it was given. */
  public record Fixed(EnglishFile file, List<Edit> edits) {

    public Fixed {
      edits = List.copyOf(edits);
    }

    /** How many findings are fixed. */
    public int findings() {
      return (int) edits.stream().map(Edit::finding).distinct().count();
    }
  }

  /**
   * Takes a file, if it is text of some kind.
   *
   * @param bytes what it holds
   * @throws InputException if it cannot be read, or would not be written again as it is
   */
  public static Optional<EnglishFile> of(byte[] bytes, Path file, Segmentation segmentation) {
    Document document = Articles.of(bytes, file, file.toString(), segmentation);
    if (!(document instanceof TextDocument text)) {
      return Optional.empty();
    }
    if (!Arrays.equals(bytes, text.encoding().encode(text.text()))) {
      throw new InputException(
          file.toString(),
          "some characters would not be written in " + text.encoding().charset() + " as they are",
          "save it as UTF-8 first");
    }
    return Optional.of(new EnglishFile(file, bytes.clone(), text, segmentation));
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /** The whole text of the file. */
  public String text() {
    return document.text();
  }

  /** The text of the article in it. */
  public String articleText() {
    return document.article().text();
  }

  /**
   * The file with edits of its article.
   *
   * @param edits in order, none overlapping another
   * @throws InputException if it would be read in another way afterwards
   */
  public Fixed with(List<Edit> edits) {
    List<Edit> placed = new ArrayList<>();
    edits.forEach(edit -> placed(edit).ifPresent(placed::add));
    StringBuilder text = new StringBuilder(document.text());
    for (int i = placed.size() - 1; i >= 0; i--) {
      Edit edit = placed.get(i);
      text.replace(edit.span().start(), edit.span().end(), edit.words());
    }
    byte[] fixed = document.encoding().encode(text.toString());
    Document read = Articles.of(fixed, file, file.toString(), segmentation);
    if (!(read instanceof TextDocument again) || !again.text().contentEquals(text)) {
      throw new InputException(
          file.toString(),
          "with its fixes it would not be read as " + document.encoding().charset() + " any more",
          "save it as UTF-8 first");
    }
    return new Fixed(new EnglishFile(file, fixed, again, segmentation), placed);
  }

  private Optional<Edit> placed(Edit edit) {
    CharsetEncoder encoder = document.encoding().charset().newEncoder();
    Optional<Span> span = document.map().verbatim(edit.span());
    if (span.isEmpty() || !encoder.canEncode(edit.words()) || isMarkup(edit)) {
      return Optional.empty();
    }
    Edit there = edit.at(span.get());
    return Optional.of(
        document.kind() == FileKind.HTML
            ? new Edit(there.span(), escaped(edit.words()), edit.finding())
            : there);
  }

  private boolean isMarkup(Edit edit) {
    return document.kind() == FileKind.MARKDOWN
        && edit.words().chars().anyMatch(c -> "\\`*_[]<>&|#~\n\r".indexOf(c) >= 0);
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
