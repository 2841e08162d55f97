package org.duizhao.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duizhao.check.Finding;
import org.duizhao.check.Rule;

/**
 * What a project has set.
 *
 * @param file that says so, if there is one
 * @param version of Duizhao that the project was set up with: rules that are newer are notes
 * @param glossaries term lists, which stand above the built-in ones
 * @param dictionaries lists of words that help to align
 * @param variant of English
 * @param failOn the severity from which on findings fail a run
 * @param allow words that are no misspellings
 * @param baseline the file of the findings that are known already
 * @param pairs how the files of a pair are named; none: as is usual
 * @param rules how much each matters, the later line standing above the earlier
 * @param paths what is different for some files, the later standing above the earlier
 */
public record Configuration(
    Optional<Path> file,
    Setting<String> version,
    Setting<List<Path>> glossaries,
    Setting<Boolean> defaultGlossaries,
    Setting<List<Path>> dictionaries,
    Setting<String> variant,
    Setting<String> failOn,
    Setting<List<String>> allow,
    Setting<Optional<Path>> baseline,
    Setting<List<PairPattern>> pairs,
    RuleLevels rules,
    List<PathSettings> paths) {

  public Configuration {
    paths = List.copyOf(paths);
  }

  /** What holds where nothing is set. */
  public static Configuration none() {
    return new Configuration(
        Optional.empty(),
        Setting.standard(""),
        Setting.standard(List.of()),
        Setting.standard(true),
        Setting.standard(List.of()),
        Setting.standard("en-US"),
        Setting.standard("warning"),
        Setting.standard(List.of()),
        Setting.standard(Optional.empty()),
        Setting.standard(List.of()),
        RuleLevels.NONE,
        List.of());
  }

  /** Whether no finding of a rule, nor of the family it stands for, is wanted in any file. */
  public boolean isOff(Rule rule) {
    return rules.of(rule).filter(Level.OFF::equals).isPresent()
        && !rules.wants(rule)
        && paths.stream().noneMatch(path -> path.rules().wants(rule));
  }

  /** A finding in files, as much as it matters there; empty if it is not told. */
  public Optional<Finding> apply(Finding finding, List<Path> files) {
    List<PathSettings> special =
        paths.stream().filter(path -> files.stream().anyMatch(path::isAbout)).toList();
    if (isAllowed(finding, special)) {
      return Optional.empty();
    }
    return level(finding.rule(), special)
        .map(level -> level.of(finding))
        .orElse(Optional.of(finding));
  }

  private Optional<Level> level(Rule rule, List<PathSettings> special) {
    boolean isNew = version.isSet() && rule.isNewerThan(version.value());
    Optional<Level> general =
        rules.of(rule).or(() -> isNew ? Optional.of(Level.NOTE) : Optional.empty());
    return special.stream()
        .flatMap(path -> path.rules().of(rule).stream())
        .reduce((first, second) -> second)
        .or(() -> general);
  }

  private boolean isAllowed(Finding finding, List<PathSettings> special) {
    return finding.rule().answersTo("spelling")
        && Stream.concat(Stream.of(allow.value()), special.stream().map(PathSettings::allow))
            .anyMatch(words -> finding.en().filter(en -> words.contains(en.text())).isPresent());
  }
}
