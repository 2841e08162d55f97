package org.duizhao.comment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.duizhao.document.Articles;
import org.duizhao.document.Document;
import org.duizhao.document.WordDocument;
import org.duizhao.exchange.BilingualFile;
import org.duizhao.text.InputException;
import org.duizhao.text.Segmentation;

/** The files that remarks can be written into: Word documents and XLIFF. */
public final class CommentedFile {

  private CommentedFile() {}

  /**
   * Writes a copy of a file with remarks in it.
   *
   * @param isBilingual whether it holds both languages
   * @return how many of them found their words
   * @throws InputException if it cannot be read, or no remark can be written into such a file
   */
  public static int write(
      Path file,
      boolean isBilingual,
      List<Remark> remarks,
      Segmentation segmentation,
      OutputStream out)
      throws IOException {
    require(file, isBilingual);
    String name = file.toString();
    if (isBilingual) {
      XmlText xml = XmlText.of(Files.readAllBytes(file), name);
      int written = XliffNotes.write(xml, remarks);
      out.write(xml.bytes());
      return written;
    }
    Document document = Articles.open(file, name, segmentation);
    if (!(document instanceof WordDocument word)) {
      throw refused(name);
    }
    try (WordCopy copy = WordCopy.of(file, name)) {
      return copy.write(word, remarks, out);
    }
  }

  /**
   * Refuses a file that no remarks can be written into.
   *
   * @throws InputException if it is of such a kind
   */
  public static void require(Path file, boolean isBilingual) throws IOException {
    boolean fits =
        isBilingual
            ? BilingualFile.isTranslationFile(file)
                && !file.toString().toLowerCase(Locale.ROOT).endsWith(".tmx")
            : isZip(file);
    if (Files.isRegularFile(file) && !fits) {
      throw refused(file.toString());
    }
  }

  private static boolean isZip(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (var in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(2);
      return start.length == 2 && start[0] == 'P' && start[1] == 'K';
    }
  }

  private static InputException refused(String name) {
    return new InputException(
        name,
        "comments can be written into Word documents (the English one of a pair) and XLIFF only",
        "use a report, such as -o report.html --format html, for this one");
  }
}
