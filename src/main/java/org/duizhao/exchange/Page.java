package org.duizhao.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.duizhao.align.Bead;
import org.duizhao.text.Segment;

/** The frame that all HTML outputs share: one file, styles inside, nothing fetched. */
public final class Page {

  private Page() {}

  /** Everything up to the start of the body, in the shared style and the page's own. */
  public static void open(Writer out, String title, String ownStyle) throws IOException {
    out.write(
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>%s</title>
        <style>
        %s%s</style>
        </head>
        <body>
        """
            .formatted(escape(title), resource(Page.class, "page.css"), ownStyle));
  }

  public static void close(Writer out) throws IOException {
    out.write("</body>\n</html>\n");
    out.flush();
  }

  /** Text as HTML, also safe between double quotes. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** The style class of a bead's row: what part its segments play on their page. */
  public static String part(Bead bead) {
    Segment first = bead.en().isEmpty() ? bead.zh().get(0) : bead.en().get(0);
    return first.kind().name().toLowerCase(Locale.ROOT);
  }

  /** A text resource that stands beside a class. */
  public static String resource(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
