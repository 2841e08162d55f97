package org.duizhao.report;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.check.Finding;
import org.duizhao.check.Rule;
import org.duizhao.check.Severity;
import org.duizhao.exchange.Sample;
import org.duizhao.report.Format.Screen;
import org.duizhao.report.Report.Across;
import org.duizhao.report.Report.Checked;
import org.duizhao.report.Report.Failure;
import org.duizhao.report.Report.Signature;
import org.duizhao.report.Report.Summary;
import org.duizhao.suppress.Suppressed;
import org.duizhao.suppress.Suppression;
import org.duizhao.suppress.Suppression.Kind;
import org.duizhao.text.Article;
import org.duizhao.text.Landmark;
import org.duizhao.text.Locator;
import org.duizhao.text.Place;
import org.duizhao.text.Position;
import org.duizhao.text.Segment;
import org.duizhao.text.Span;

/**
 * A report that has one of everything: a pair of text files and one of Word files, all severities,
 * a finding on either side only, equal ones, suppressed ones, one about both pairs, and a pair that
 * could not be checked.
 */
final class SampleReport {

  static final Bitext CANAL = Sample.bitext();
  static final Bitext TEAHOUSE = teahouse();
  static final Screen SCREEN = new Screen(72, false);

  private SampleReport() {}

  static String written(Format format, Screen screen) throws IOException {
    StringWriter out = new StringWriter();
    Renderer renderer =
        format.renderer(out, screen, new SourceRoot(Path.of("").toAbsolutePath().normalize()));
    renderer.begin(new Signature("1.2.3", "en-US", List.of("politics.csv")));
    renderer.checked(new Checked("canal", CANAL, findings(), suppressed()));
    renderer.failure(new Failure("torn.csv", "torn.csv:3: no file b.en.txt; mend the path"));
    renderer.checked(new Checked("teahouse", TEAHOUSE, teahouseFindings(), List.of()));
    renderer.across(across());
    renderer.end(new Summary(2, 1, 2, 4, 4, 2, 0, List.of(), List.of()));
    return out.toString();
  }

  /** Out of order, to be put in order. */
  static List<Finding> findings() {
    return List.of(
        finding("fullwidth-punctuation", Severity.NOTE, "Full-width mark in the English.")
            .en(en("："))
            .fixes(List.of(":", ": ")),
        finding("omission", Severity.ERROR, "This has no counterpart in the English.")
            .zh(zh("附近的茶馆也重新开张。")),
        finding("repeated-word", Severity.WARNING, "A word is said twice.")
            .en(en("of of"))
            .fixes(List.of("of")),
        finding("number-mismatch", Severity.ERROR, "The Chinese has 12.")
            .en(en("21 villagers"))
            .zh(zh("12名村民"))
            .fixes(List.of("12 villagers")),
        finding("term-missing", Severity.WARNING, "清淤 should be \"desilting\" (water.csv:7).")
            .en(en("Dredging"))
            .zh(zh("清淤"))
            .related(List.of(en("cleared"), en("silt"))),
        finding("style/LONG", Severity.NOTE, "The same twice.").en(en("town")),
        finding("style/LONG", Severity.NOTE, "The same twice.")
            .en(new Place(CANAL.en(), CANAL.en().segments().get(1).span())),
        finding("style/LONG", Severity.NOTE, "The same twice.").en(en("town")));
  }

  static List<Suppressed> suppressed() {
    return List.of(
        new Suppressed(
            finding("term-forbidden", Severity.WARNING, "\"keeper\" is deprecated for 渠长.")
                .en(en("keeper"))
                .zh(zh("渠长")),
            new Suppression(
                Kind.DECISION, "client prefers it, \"as ever\"", "canal.decisions.csv")),
        new Suppressed(
            finding("addition", Severity.WARNING, "Nothing in the Chinese says this.")
                .en(en("Click here to subscribe.")),
            new Suppression(Kind.BASELINE, "", "baseline.json")));
  }

  static List<Across> across() {
    return List.of(
        new Across(
            1,
            finding("inconsistent-rendering", Severity.WARNING, "茶馆 has two renderings.")
                .en(place(TEAHOUSE.en(), "tea house").clipped())
                .zh(place(TEAHOUSE.zh(), "茶馆").clipped())
                .related(List.of(en("Town Canal").clipped()))
                .fixes(List.of("teahouse")),
            Optional.empty()));
  }

  private static List<Finding> teahouseFindings() {
    return List.of(
        finding("date-mismatch", Severity.WARNING, "The Chinese has March 5, 100% sure.")
            .en(place(TEAHOUSE.en(), "May 5"))
            .zh(place(TEAHOUSE.zh(), "3月5日"))
            .fixes(List.of("March 5")));
  }

  static Finding finding(String rule, Severity severity, String message) {
    return new Rule(rule, severity, "").finding(message);
  }

  private static Bitext teahouse() {
    Article zh = word("teahouse/茶馆 1.zh.docx", "茶馆3月5日开业。");
    Article en = word("teahouse/茶馆 1.en.docx", "The tea house opened on May 5.");
    return new Bitext(zh, en, List.of(new Bead(zh.segments(), en.segments(), 0.9)));
  }

  private static Article word(String name, String text) {
    Segment segment = new Segment(new Span(0, text.length()), text, Segment.Kind.BODY, 0);
    Locator locator =
        new Locator() {
          @Override
          public Position position(int offset) {
            return new Position(12, text.codePointCount(0, offset) + 1);
          }

          @Override
          public Optional<Landmark> landmark(int offset) {
            return Optional.of(new Landmark(Landmark.Kind.PARAGRAPH, "12", "开业 · Opening"));
          }
        };
    return new Article(name, text, List.of(segment), locator);
  }

  private static Place place(Article article, String words) {
    return Sample.place(article, words);
  }

  private static Place en(String words) {
    return place(CANAL.en(), words);
  }

  private static Place zh(String words) {
    return place(CANAL.zh(), words);
  }
}
