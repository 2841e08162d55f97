package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.duizhao.align.Aligner;
import org.duizhao.cache.Key;
import org.duizhao.cache.Results;
import org.duizhao.cache.Store;
import org.duizhao.check.Batch;
import org.duizhao.check.Check;
import org.duizhao.check.Checks;
import org.duizhao.config.Configuration;
import org.duizhao.glossary.Glossary;
import org.duizhao.report.Renderer;
import org.duizhao.report.Report.Signature;
import org.duizhao.suppress.Decisions;
import org.duizhao.text.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code duizhao check}: says what is wrong with a translation. */
@Command(
    name = "check",
    header = "Say what is wrong with an English translation.",
    description = {
      "",
      "Aligns the articles, then checks the English against the Chinese, against the term lists,"
          + " and as English (LanguageTool). 'duizhao rules' lists what is looked for.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  duizhao check article.zh.txt article.en.txt",
      "  duizhao check delivery.xlf",
      "  duizhao check -g client.csv --variant en-GB articles/",
      "  duizhao check --format html -o report.html article.zh.txt article.en.txt",
      "  duizhao check --format json --fail-on error --pairs pairs.csv",
      "  duizhao check --fix articles/",
      "  duizhao check --comment reviewed.docx article.zh.docx article.en.docx",
      "  duizhao check --unsafe-fixes --diff article.zh.txt article.en.txt",
      "  duizhao check --report sarif=duizhao.sarif --baseline known.csv articles/",
      "",
      "Exit codes: 0 no findings at or above --fail-on, 1 findings, 2 something could not be"
          + " checked. With --fix, what remains counts."
    })
final class CheckCommand implements Callable<Integer> {

  private static final List<String> VARIANTS = List.of("en-US", "en-GB");
  private static final LocalDate FAR_OFF = LocalDate.of(9999, 12, 31);

  @Mixin private PairOptions articles;
  @Mixin private GlossaryOptions glossaries;
  @Mixin private WordOptions words;
  @Mixin private RuleOptions rules;
  @Mixin private ReportOptions reports;
  @Mixin private DecisionOptions decided;
  @Mixin private CacheOptions cache;
  @Mixin private FixOptions fixing;
  @Mixin private CommentOptions comments;
  @Mixin private ConfigOptions configurations;

  @Option(
      names = "--variant",
      paramLabel = "VARIANT",
      description = "The English to expect: en-US (default) or en-GB.")
  private String variant;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description =
          "The day of the articles, for terms with since or until; default: each article's date"
              + " line, or today.")
  private LocalDate date;

  @Option(
      names = "--align",
      paramLabel = "REVIEWED",
      description =
          "Take the beads from a table that a person has reviewed, as 'duizhao align --from' does,"
              + " instead of aligning.")
  private Path review;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description =
          "Exit with 1 if there is a finding of this severity or a graver one: error, warning"
              + " (default), note, never.")
  private String failOn;

  @Option(
      names = "--max-findings",
      paramLabel = "NUMBER",
      defaultValue = "2147483647",
      description = "Show no more findings than this; the others are counted only.")
  private int mostShown;

  private final Console console;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    fixing.require(reports.isMore(), decided.updates());
    comments.require(fixing.isDiff());
    Prepared run = prepared();
    if (!fixing.isWatching()) {
      return check(run);
    }
    try (SavedFiles saved = new SavedFiles(Pair.files(run.pairs()))) {
      int code = check(run);
      while (true) {
        console.out().flush();
        console.warn("waiting for a file to be saved; Control-C ends it");
        console.err().flush();
        try {
          console.warn(saved.await() + " was saved");
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          return code;
        }
        code = check(run);
      }
    }
  }

  /** All that stays loaded from one check of the pairs to the next. */
  private record Prepared(
      Configuration configuration,
      String english,
      Threshold threshold,
      List<Pair> pairs,
      Once<List<Check>> checks,
      Optional<Store> store,
      PairCheck check) {}

  private Prepared prepared() {
    Configuration configuration = configurations.read(articles.folder());
    requireVariant(variant);
    String english = variant == null ? configuration.variant().value() : variant;
    Threshold threshold = Threshold.named(failOn == null ? configuration.failOn().value() : failOn);
    glossaries.add(configuration);
    words.add(configuration);
    List<Pair> pairs = articles.pairs(review, console::warn, configuration.pairs().value());
    Once<Glossary> glossary = new Once<>(this::glossary);
    List<String> wanted = rules.select(Checks.all(Glossary.of(List.of()), english), configuration);
    Once<List<Check>> checks =
        new Once<>(
            () ->
                Checks.all(glossary.get(), english).stream()
                    .filter(check -> wanted.contains(check.rules().get(0).id()))
                    .toList());
    Optional<Store> store = cache.folder().map(folder -> new Store(folder, console::warn));
    PairCheck check =
        new PairCheck(
            articles.segmentation(),
            new Once<>(() -> tools(glossary.get())),
            new Batch(checks),
            store.map(Results::new),
            settings(english, wanted));
    return new Prepared(configuration, english, threshold, pairs, checks, store, check);
  }

  private int check(Prepared run) throws IOException {
    Decisions decisions = decided.read(run.configuration());
    Judgement judgement = new Judgement(rules::isOn, run.configuration(), decisions);
    Fixes fixes = new Fixes(new PairFix(run.check(), judgement, fixing.isUnsafe(), console));
    try (Interruption interruption = new Interruption()) {
      if (fixing.isDiff()) {
        return new DiffRun(run.pairs(), run.check(), fixes, console)
            .run(reports.output(), inputs(run.pairs()), interruption);
      }
      return report(
          run, judgement, fixing.isWriting() ? Optional.of(fixes) : Optional.empty(), interruption);
    }
  }

  private int report(
      Prepared run, Judgement judgement, Optional<Fixes> fixes, Interruption interruption)
      throws IOException {
    Batch batch = new Batch(run.checks());
    List<Path> inputs = inputs(run.pairs());
    Optional<Renderer> commented =
        comments.renderer(run.pairs(), inputs, articles.segmentation(), console);
    try (Reports report = reports.open(console, inputs)) {
      commented.ifPresent(report::add);
      report.begin(new Signature(Version.number(), run.english(), glossaries.names()));
      CheckReport told =
          new CheckReport(report, batch, judgement, cache.folder().map(LastCheck::new), mostShown);
      new CheckRun(run.pairs(), run.check(), told, console, !reports.isOnScreen(console), fixes)
          .run(interruption, console.showsProgress(reports.output()));
      report.commit();
      decided.end(judgement.decisions(), run.configuration(), rules::isOn, console);
      fixes.ifPresent(done -> console.warn(done.told("fixed")));
      run.store().ifPresent(Store::prune);
      return told.tally().failures() > 0
          ? Main.COULD_NOT_RUN
          : run.threshold().isReached(told.tally()) ? Main.FINDINGS : Main.CLEAN;
    }
  }

  private Glossary glossary() {
    Glossary glossary = glossaries.read();
    return date == null ? glossary : glossary.asOf(date);
  }

  private PairCheck.Tools tools(Glossary glossary) {
    return new PairCheck.Tools(
        new Aligner(words.read(glossary)), glossary.nextChange().orElse(FAR_OFF));
  }

  /** All that the findings of a pair depend on beside its articles. */
  private String settings(String english, List<String> wanted) {
    Key key = new Key().add(Version.build()).add(english).add(wanted);
    key.add(articles.segmentation().name()).add(String.valueOf(date));
    Stream.of(glossaries.all(), words.lists())
        .flatMap(List::stream)
        .forEach(list -> key.add(bytes(list)));
    return key.hex();
  }

  private static byte[] bytes(Path list) {
    try {
      return Files.readAllBytes(list);
    } catch (IOException e) {
      // Whoever reads it as a list says what is wrong with it.
      return new byte[0];
    }
  }

  private List<Path> inputs(List<Pair> pairs) {
    List<Path> inputs = new ArrayList<>(Pair.files(pairs));
    inputs.addAll(glossaries.lists());
    inputs.addAll(words.lists());
    return inputs;
  }

  static void requireVariant(String variant) {
    if (variant != null && !VARIANTS.contains(variant)) {
      throw new InputException(
          "--variant",
          "no variant '" + variant + "' of English",
          "use one of " + String.join(", ", VARIANTS));
    }
  }
}
