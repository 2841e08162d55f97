package org.duizhao.report;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.check.Finding;
import org.duizhao.check.Severity;
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
import org.duizhao.text.Place;
import org.duizhao.text.Segment;
import org.duizhao.text.Span;

/** A report of a few pairs, made of the characters that formats stumble over. */
final class RandomReport {

  private static final List<String> LETTERS =
      List.of(
          "a",
          "7",
          " ",
          "汉",
          "，",
          "😀",
          "=",
          "+",
          "-",
          "@",
          "＝",
          "\"",
          "'",
          "<",
          ">",
          "&",
          "]]>",
          "%",
          "::",
          ",",
          ";",
          "\\",
          "[",
          "](",
          "|",
          "\u0000",
          "\u0007",
          "\u001b[1m",
          "\uFFFE",
          "\u2028",
          "\u0085",
          "\t",
          "{",
          "}",
          "\uFEFF",
          "</script>");

  private final Random random;
  final List<Checked> pairs = new ArrayList<>();
  final List<Failure> failures = new ArrayList<>();
  final List<Across> across = new ArrayList<>();

  RandomReport(long seed) {
    random = new Random(seed);
    int count = random.nextInt(3);
    for (int i = 0; i < count; i++) {
      pairs.add(checked(i));
    }
    failures.addAll(some(2, i -> new Failure("broken " + i + words(3), words(6))));
    if (count > 0) {
      across.addAll(
          some(
              3,
              i ->
                  new Across(
                      count - 1,
                      finding(pairs.get(count - 1).bitext()),
                      i == 0
                          ? Optional.of(
                              new Suppression(
                                  Suppression.Kind.DECISION, words(2), "decisions.csv:2"))
                          : Optional.empty())));
    }
  }

  String written(Format format) throws IOException {
    StringWriter out = new StringWriter();
    Renderer renderer =
        format.renderer(
            out, new Screen(80, false), new SourceRoot(Path.of("").toAbsolutePath().normalize()));
    renderer.begin(new Signature("1", "en-GB", List.of(words(2))));
    for (Checked pair : pairs) {
      renderer.checked(pair);
    }
    for (Failure failure : failures) {
      renderer.failure(failure);
    }
    renderer.across(across);
    renderer.end(
        new Summary(pairs.size(), failures.size(), 1, 2, 3, suppressed(), 0, List.of(), List.of()));
    return out.toString();
  }

  int findings() {
    return pairs.stream().mapToInt(pair -> pair.findings().size()).sum()
        + (int) across.stream().filter(found -> found.suppression().isEmpty()).count();
  }

  int suppressed() {
    return pairs.stream().mapToInt(pair -> pair.suppressed().size()).sum()
        + (int) across.stream().filter(found -> found.suppression().isPresent()).count();
  }

  private Checked checked(int number) {
    Bitext bitext = bitext(number);
    List<Finding> findings = some(6, i -> finding(bitext));
    return new Checked(
        "pair " + number + words(2),
        bitext,
        findings,
        some(3, i -> new Suppressed(finding(bitext), suppression())));
  }

  private Suppression suppression() {
    Kind kind = pick(List.of(Kind.values()));
    return new Suppression(kind, random.nextBoolean() ? "" : words(4), words(2));
  }

  private Bitext bitext(int number) {
    Article zh = article("文 " + number + ",a:b.zh.txt");
    Article en = article("text%" + number + "/[1].en.txt");
    List<Bead> beads =
        IntStream.range(0, zh.segments().size())
            .mapToObj(i -> new Bead(one(zh.segments(), i), one(en.segments(), i), 0.5))
            .toList();
    return new Bitext(zh, en, beads);
  }

  private static List<Segment> one(List<Segment> segments, int i) {
    return segments.subList(i, i + 1);
  }

  private Article article(String name) {
    StringBuilder text = new StringBuilder();
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      String sentence = words(12) + ".";
      Span span = new Span(text.length(), text.length() + sentence.length());
      segments.add(new Segment(span, sentence, Segment.Kind.BODY, i));
      text.append(sentence).append("\r\n");
    }
    return new Article(name, text.toString(), segments);
  }

  private Finding finding(Bitext bitext) {
    List<String> rules = List.of("number-mismatch", "style/A_B", "term-missing");
    Severity severity = pick(List.of(Severity.values()));
    Finding finding =
        SampleReport.finding(pick(rules), severity, words(5))
            .fixes(some(3, i -> words(3)))
            .related(some(3, i -> place(bitext.en())));
    int sides = random.nextInt(3);
    if (sides == 0) {
      return finding.zh(place(bitext.zh()));
    }
    Finding english = finding.en(place(bitext.en()));
    return sides == 1 ? english : english.zh(place(bitext.zh()));
  }

  private Place place(Article article) {
    Segment segment = pick(article.segments());
    String text = segment.text();
    int points = text.codePointCount(0, text.length());
    int from = random.nextInt(points);
    int to = from + random.nextInt(points - from) + 1;
    return article.place(segment, text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
  }

  private String words(int most) {
    return String.join("", some(most, i -> pick(LETTERS))) + "z";
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> List<T> some(int most, IntFunction<T> make) {
    return IntStream.range(0, random.nextInt(most + 1)).mapToObj(make).toList();
  }
}
