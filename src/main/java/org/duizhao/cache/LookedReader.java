package org.duizhao.cache;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.check.Batch.Looked;
import org.duizhao.check.Digest;
import org.duizhao.check.Finding;
import org.duizhao.check.Rule;
import org.duizhao.check.Severity;
import org.duizhao.check.Usage;
import org.duizhao.text.Article;
import org.duizhao.text.Landmark;
import org.duizhao.text.Place;
import org.duizhao.text.Position;
import org.duizhao.text.Segment;
import org.duizhao.text.Span;

/** Reads what {@link LookedWriter} wrote of two articles. */
final class LookedReader {

  private final Article zh;
  private final Article en;
  private final DataInputStream in;

  LookedReader(Article zh, Article en, byte[] bytes) {
    this.zh = zh;
    this.en = en;
    this.in = new DataInputStream(new ByteArrayInputStream(bytes));
  }

  /** The first day on which what was found may not hold any more; read first. */
  LocalDate until() throws IOException {
    return LocalDate.ofEpochDay(in.readLong());
  }

  /** The pair as it was aligned; read second. */
  Bitext bitext() throws IOException {
    List<Bead> beads = new ArrayList<>();
    int zhEnd = 0;
    int enEnd = 0;
    for (int left = in.readInt(); left > 0; left--) {
      int zhStart = zhEnd;
      int enStart = enEnd;
      zhEnd += in.readInt();
      enEnd += in.readInt();
      List<Segment> chinese = zh.segments().subList(zhStart, zhEnd);
      beads.add(new Bead(chinese, en.segments().subList(enStart, enEnd), in.readDouble()));
    }
    return new Bitext(zh, en, beads);
  }

  /** What was found in it; read last. */
  Looked looked() throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      findings.add(finding());
    }
    Map<String, Digest> digests = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      digests.put(text(), digest());
    }
    return new Looked(findings, digests);
  }

  private Finding finding() throws IOException {
    String id = text();
    Rule rule = new Rule(id, severity(), text(), text());
    Severity severity = severity();
    String message = text();
    List<String> fixes = texts();
    boolean isSafe = in.readBoolean();
    Optional<Place> english = places().stream().findFirst();
    Optional<Place> chinese = places().stream().findFirst();
    return new Finding(rule, severity, english, chinese, places(), message, fixes, isSafe);
  }

  private Digest digest() throws IOException {
    String source = text();
    List<Usage> usages = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      String subject = text();
      String form = text();
      Severity severity = severity();
      int count = in.readInt();
      usages.add(new Usage(subject, form, severity, count, place(), places().stream().findFirst()));
    }
    return new Digest(source, usages);
  }

  private List<Place> places() throws IOException {
    List<Place> places = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      places.add(place());
    }
    return places;
  }

  private Place place() throws IOException {
    boolean isWhole = in.readByte() == LookedWriter.WHOLE;
    Article article = in.readBoolean() ? zh : en;
    Span span = new Span(in.readInt(), in.readInt());
    return isWhole
        ? new Place(article, span)
        : Place.excerpt(article.name(), text(), span, position(), position(), landmark());
  }

  private Position position() throws IOException {
    return new Position(in.readInt(), in.readInt());
  }

  private Optional<Landmark> landmark() throws IOException {
    if (!in.readBoolean()) {
      return Optional.empty();
    }
    Landmark.Kind kind = Landmark.Kind.valueOf(text());
    return Optional.of(new Landmark(kind, text(), text()));
  }

  private Severity severity() throws IOException {
    return Severity.valueOf(text());
  }

  private List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      texts.add(text());
    }
    return texts;
  }

  private String text() throws IOException {
    byte[] chars = in.readNBytes(Character.BYTES * in.readInt());
    return new String(chars, StandardCharsets.UTF_16BE);
  }
}
