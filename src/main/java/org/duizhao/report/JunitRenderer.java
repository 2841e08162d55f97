package org.duizhao.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.duizhao.check.Finding;
import org.duizhao.check.Severity;
import org.duizhao.report.Report.Across;
import org.duizhao.report.Report.Checked;
import org.duizhao.report.Report.Failure;
import org.duizhao.report.Report.Signature;
import org.duizhao.report.Report.Summary;
import org.duizhao.suppress.Suppression;
import org.duizhao.text.Place;

/**
 * JUnit's XML as Jenkins and GitLab read it: a suite a pair. Its first case says whether the pair
 * could be checked, and each finding is a case more, named so that it is known again in the next
 * run: errors and warnings fail, notes and suppressed findings are skipped.
 */
final class JunitRenderer implements Renderer {

  private static final String ACROSS = "across the articles";

  private final XmlText xml;
  private final Numbering numbering = new Numbering();

  JunitRenderer(Writer out) {
    this.xml = new XmlText(out);
  }

  @Override
  public void begin(Signature signature) throws IOException {
    xml.begin();
    xml.open("testsuites", "name", "duizhao " + signature.version());
  }

  @Override
  public void checked(Checked pair) throws IOException {
    List<Entry> entries = numbering.of(pair);
    suite(pair.name(), entries, 0);
    xml.empty("testcase", "classname", pair.name(), "name", "checked");
    cases(pair.name(), entries);
  }

  @Override
  public void failure(Failure failure) throws IOException {
    suite(failure.name(), List.of(), 1);
    xml.open("testcase", "classname", failure.name(), "name", "checked");
    xml.empty("error", "type", "not-checked", "message", failure.message());
    xml.close();
    xml.close();
  }

  @Override
  public void across(List<Across> findings) throws IOException {
    if (!findings.isEmpty()) {
      List<Entry> entries = numbering.of(findings);
      suite(ACROSS, entries, 0);
      xml.empty("testcase", "classname", ACROSS, "name", "checked");
      cases(ACROSS, entries);
    }
  }

  @Override
  public void end(Summary summary) throws IOException {
    xml.close();
    xml.end();
  }

  private void suite(String name, List<Entry> entries, int errors) throws IOException {
    long skipped = entries.stream().filter(entry -> !fails(entry)).count();
    xml.open(
        "testsuite",
        "name",
        name,
        "tests",
        String.valueOf(entries.size() + 1),
        "failures",
        String.valueOf(entries.size() - skipped),
        "errors",
        String.valueOf(errors),
        "skipped",
        String.valueOf(skipped));
  }

  private static boolean fails(Entry entry) {
    return !entry.isSuppressed() && entry.finding().severity() != Severity.NOTE;
  }

  private void cases(String suite, List<Entry> entries) throws IOException {
    for (Entry entry : entries) {
      Finding finding = entry.finding();
      String name = entry.rule() + ": " + finding.message() + " (" + entry.id() + ")";
      xml.open("testcase", "classname", suite, "name", name);
      if (fails(entry)) {
        xml.leaf("failure", text(finding), "type", entry.severity(), "message", at(finding));
      } else {
        String why = entry.suppression().map(JunitRenderer::why).orElse(entry.severity());
        xml.empty("skipped", "message", why + " at " + finding.place().where());
      }
      xml.close();
    }
    xml.close();
  }

  private static String at(Finding finding) {
    return finding.place().where() + ": " + finding.message();
  }

  private static String why(Suppression suppression) {
    String kind = "suppressed by " + suppression.kind().word();
    return suppression.reason().isEmpty() ? kind : kind + " (" + suppression.reason() + ")";
  }

  private static String text(Finding finding) {
    StringBuilder text = new StringBuilder(at(finding)).append('\n');
    quote(text, "English: ", finding.en());
    quote(text, "Chinese: ", finding.zh());
    finding.fixes().forEach(fix -> text.append("Instead: ").append(fix).append('\n'));
    finding.related().forEach(p -> text.append("Also at ").append(p.where()).append('\n'));
    return text.toString();
  }

  private static void quote(StringBuilder text, String label, Optional<Place> place) {
    place.ifPresent(p -> text.append(label).append(p.text()).append('\n'));
  }
}
