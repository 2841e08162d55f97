package org.duizhao.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.align.Bead;
import org.duizhao.check.Finding;
import org.duizhao.glossary.CsvText;
import org.duizhao.report.Report.Across;
import org.duizhao.report.Report.Checked;
import org.duizhao.report.Report.Failure;
import org.duizhao.report.Report.Signature;
import org.duizhao.report.Report.Summary;
import org.duizhao.suppress.Suppression;
import org.duizhao.text.Place;
import org.duizhao.text.Segment;

/**
 * A table for Excel, a row a finding, with the sentences around the words: UTF-8 with a byte order
 * mark, without which Excel takes it for another encoding.
 */
final class CsvRenderer implements Renderer {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final List<String> HEAD =
      List.of(
          "pair",
          "place",
          "severity",
          "rule",
          "message",
          "English",
          "Chinese",
          "fix",
          "English sentence",
          "Chinese sentence",
          "also at",
          "suppressed",
          "id");

  private final Writer out;
  private final Numbering numbering = new Numbering();

  CsvRenderer(Writer out) {
    this.out = out;
  }

  @Override
  public void begin(Signature signature) throws IOException {
    out.write(BYTE_ORDER_MARK);
    row(HEAD);
  }

  @Override
  public void checked(Checked pair) throws IOException {
    ReadingOrder order = new ReadingOrder(pair.bitext());
    for (Entry entry : numbering.of(pair)) {
      Bead bead = pair.bitext().beads().get(order.bead(entry.finding()));
      row(entry, sentences(bead.en(), " "), sentences(bead.zh(), ""));
    }
  }

  @Override
  public void failure(Failure failure) throws IOException {
    List<String> cells = List.of(failure.name(), "", "error", "not checked", failure.message());
    row(Stream.concat(cells.stream(), HEAD.stream().skip(cells.size()).map(column -> "")).toList());
  }

  @Override
  public void across(List<Across> findings) throws IOException {
    for (Entry entry : numbering.of(findings)) {
      Finding finding = entry.finding();
      row(entry, around(finding.en()), around(finding.zh()));
    }
  }

  @Override
  public void end(Summary summary) throws IOException {
    out.flush();
  }

  private void row(Entry entry, String english, String chinese) throws IOException {
    Finding finding = entry.finding();
    row(
        List.of(
            entry.pair(),
            finding.place().where(),
            entry.severity(),
            entry.rule(),
            finding.message(),
            finding.en().map(Place::text).orElse(""),
            finding.zh().map(Place::text).orElse(""),
            String.join(" | ", finding.fixes()),
            english,
            chinese,
            finding.related().stream().map(Place::where).collect(Collectors.joining(", ")),
            entry.suppression().map(CsvRenderer::suppressed).orElse(""),
            entry.id()));
  }

  private void row(List<String> cells) throws IOException {
    out.write(CsvText.of(List.of(cells.stream().map(SheetCell::of).toList())));
  }

  private static String suppressed(Suppression suppression) {
    String kind = suppression.kind().word();
    return suppression.reason().isEmpty() ? kind : kind + ": " + suppression.reason();
  }

  private static String sentences(List<Segment> segments, String between) {
    return segments.stream().map(Segment::text).collect(Collectors.joining(between));
  }

  /** What is kept around a place whose article was let go. */
  private static String around(Optional<Place> place) {
    return place.map(Place::clipped).map(kept -> kept.article().text()).orElse("");
  }
}
