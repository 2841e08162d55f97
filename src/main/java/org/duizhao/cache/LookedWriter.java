package org.duizhao.cache;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.check.Batch.Looked;
import org.duizhao.check.Digest;
import org.duizhao.check.Finding;
import org.duizhao.check.Usage;
import org.duizhao.text.Article;
import org.duizhao.text.Landmark;
import org.duizhao.text.Place;
import org.duizhao.text.Position;

/**
 * Writes what was found in a pair: the beads as numbers of segments, places as offsets. The
 * articles themselves are not written; {@link LookedReader} is given them.
 */
final class LookedWriter {

  /** A place in an article as it was read. */
  static final byte WHOLE = 0;

  /** A place in an excerpt, which is written with it. */
  static final byte EXCERPT = 1;

  private final Bitext bitext;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  private LookedWriter(Bitext bitext) {
    this.bitext = bitext;
  }

  static byte[] bytes(Bitext bitext, Looked looked, LocalDate until) {
    LookedWriter writer = new LookedWriter(bitext);
    try {
      writer.out.writeLong(until.toEpochDay());
      writer.write(looked);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return writer.bytes.toByteArray();
  }

  private void write(Looked looked) throws IOException {
    out.writeInt(bitext.beads().size());
    for (Bead bead : bitext.beads()) {
      out.writeInt(bead.zh().size());
      out.writeInt(bead.en().size());
      out.writeDouble(bead.score());
    }
    out.writeInt(looked.findings().size());
    for (Finding finding : looked.findings()) {
      write(finding);
    }
    out.writeInt(looked.digests().size());
    for (Map.Entry<String, Digest> digest : looked.digests().entrySet()) {
      text(digest.getKey());
      write(digest.getValue());
    }
  }

  private void write(Finding finding) throws IOException {
    text(finding.rule().id());
    text(finding.rule().severity().name());
    text(finding.rule().summary());
    text(finding.rule().since());
    text(finding.severity().name());
    text(finding.message());
    texts(finding.fixes());
    out.writeBoolean(finding.isSafe());
    places(finding.en().stream().toList());
    places(finding.zh().stream().toList());
    places(finding.related());
  }

  private void write(Digest digest) throws IOException {
    text(digest.source());
    out.writeInt(digest.usages().size());
    for (Usage usage : digest.usages()) {
      text(usage.subject());
      text(usage.form());
      text(usage.severity().name());
      out.writeInt(usage.count());
      place(usage.en());
      places(usage.zh().stream().toList());
    }
  }

  private void places(Collection<Place> places) throws IOException {
    out.writeInt(places.size());
    for (Place place : places) {
      place(place);
    }
  }

  private void place(Place place) throws IOException {
    Article article = place.article();
    boolean isWhole = article == bitext.zh() || article == bitext.en();
    out.writeByte(isWhole ? WHOLE : EXCERPT);
    out.writeBoolean(isWhole ? article == bitext.zh() : article.name().equals(bitext.zh().name()));
    out.writeInt(place.span().start());
    out.writeInt(place.span().end());
    if (!isWhole) {
      text(article.text());
      position(place.start());
      position(place.end());
      landmark(place.landmark());
    }
  }

  private void position(Position position) throws IOException {
    out.writeInt(position.line());
    out.writeInt(position.column());
  }

  private void landmark(Optional<Landmark> landmark) throws IOException {
    out.writeBoolean(landmark.isPresent());
    if (landmark.isPresent()) {
      text(landmark.get().kind().name());
      text(landmark.get().name());
      text(landmark.get().heading());
    }
  }

  private void texts(List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      text(text);
    }
  }

  /** Not {@code writeUTF}, which ends at 64 KB. */
  private void text(String text) throws IOException {
    out.writeInt(text.length());
    out.writeChars(text);
  }
}
