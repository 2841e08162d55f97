package org.duizhao.config;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.duizhao.document.TextFile;
import org.duizhao.text.InputException;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;

/**
 * Reads a {@code duizhao.toml}. Paths in it are relative to its folder. Keys it does not know,
 * rules that do not exist and values of the wrong kind are refused with the line they stand in.
 */
public final class ConfigurationFile {

  public static final String NAME = "duizhao.toml";

  static final List<String> VARIANTS = List.of("en-US", "en-GB");
  static final List<String> THRESHOLDS = List.of("error", "warning", "note", "never");

  private static final List<String> KEYS =
      List.of(
          "version",
          "glossaries",
          "default-glossaries",
          "dictionaries",
          "variant",
          "fail-on",
          "allow",
          "baseline",
          "pairs",
          "rules",
          "paths");

  private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+(\\.\\d+)?");

  private final Path file;
  private final Path folder;
  private final Supplier<Set<String>> rules;

  private ConfigurationFile(Path file, Supplier<Set<String>> rules) {
    this.file = file;
    this.folder = file.toAbsolutePath().normalize().getParent();
    this.rules = rules;
  }

  /**
   * The configuration of a folder: the nearest file of that {@link #NAME} in it or above it.
   *
   * @param rules the ids of all rules, asked for only if the file names one
   */
  public static Configuration above(Path folder, Supplier<Set<String>> rules) {
    for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      Path file = at.resolve(NAME);
      if (Files.isRegularFile(file)) {
        Path here = Path.of("").toAbsolutePath();
        return read(at.startsWith(here) ? here.relativize(file) : file, rules);
      }
    }
    return Configuration.none();
  }

  /**
   * Reads a file.
   *
   * @throws InputException at the first thing wrong with it
   */
  public static Configuration read(Path file, Supplier<Set<String>> rules) {
    return new ConfigurationFile(file, rules).read();
  }

  private Configuration read() {
    TomlParseResult toml = Toml.parse(TextFile.read(file, file.toString()).text());
    if (toml.hasErrors()) {
      TomlParseError error = toml.errors().get(0);
      throw new InputException(
          file + ":" + error.position().line(),
          "this is not TOML (" + error.getMessage().lines().findFirst().orElse("") + ")",
          "texts stand in quotes, lists in [ ]; 'duizhao config --help' shows an example");
    }
    Section top = new Section(file, toml).with(KEYS);
    Configuration none = Configuration.none();
    return new Configuration(
        Optional.of(file),
        version(top),
        paths(top, "glossaries"),
        top.flag("default-glossaries").orElse(none.defaultGlossaries()),
        paths(top, "dictionaries"),
        top.oneOf("variant", VARIANTS).orElse(none.variant()),
        top.oneOf("fail-on", THRESHOLDS).orElse(none.failOn()),
        top.strings("allow").orElse(none.allow()),
        top.string("baseline")
            .map(s -> new Setting<>(Optional.of(path(s)), s.from()))
            .orElse(none.baseline()),
        pairs(top),
        top.section("rules").map(this::levels).orElse(RuleLevels.NONE),
        top.sections("paths").stream().map(this::pathSettings).toList());
  }

  private Setting<String> version(Section top) {
    Optional<Setting<String>> version = top.string("version");
    if (version.isPresent() && !VERSION.matcher(version.get().value()).matches()) {
      throw top.wrong(
          "version", "no version '" + version.get().value() + "'", "write one such as \"0.1\"");
    }
    return version.orElse(Configuration.none().version());
  }

  private Setting<List<Path>> paths(Section section, String key) {
    Optional<Setting<List<String>>> names = section.strings(key);
    if (names.isEmpty()) {
      return Setting.standard(List.of());
    }
    String from = names.get().from();
    List<Path> paths =
        names.get().value().stream().map(name -> path(new Setting<>(name, from))).toList();
    return new Setting<>(paths, from);
  }

  private Path path(Setting<String> name) {
    try {
      Path path = folder.resolve(name.value()).normalize();
      Path here = Path.of("").toAbsolutePath();
      return path.startsWith(here) ? here.relativize(path) : path;
    } catch (InvalidPathException e) {
      throw new InputException(name.from(), "'" + name.value() + "' is no path", "name a file", e);
    }
  }

  private Setting<List<PairPattern>> pairs(Section top) {
    List<PairPattern> patterns = new ArrayList<>();
    for (Section pair : top.sections("pairs")) {
      pair.with(List.of("zh", "en"));
      patterns.add(new PairPattern(pattern(pair, "zh"), pattern(pair, "en")));
    }
    return patterns.isEmpty()
        ? Configuration.none().pairs()
        : new Setting<>(List.copyOf(patterns), top.line("pairs"));
  }

  private static String pattern(Section pair, String side) {
    String pattern = pair.string(side).map(Setting::value).orElse("");
    if (pattern.split(Pattern.quote(PairPattern.NAME), -1).length != 2) {
      throw pair.wrong(
          pattern.isEmpty() ? "" : side,
          "the pattern of the " + side + " files does not hold {name} once",
          "write one such as " + side + "/{name}.txt");
    }
    return pattern;
  }

  private RuleLevels levels(Section section) {
    List<RuleLevel> levels = new ArrayList<>();
    for (String rule : section.keys()) {
      if (!rules.get().contains(rule.contains("/") ? rule.substring(0, rule.indexOf('/')) : rule)) {
        throw section.wrong(rule, "no rule '" + rule + "'", adviceOnRule(rule));
      }
      Setting<String> level = section.oneOf(rule, Level.NAMES).orElseThrow();
      levels.add(new RuleLevel(rule, Level.named(level.value()), level.from()));
    }
    return new RuleLevels(levels);
  }

  private String adviceOnRule(String rule) {
    return Nearest.to(rule, rules.get())
        .map(name -> "did you mean '" + name + "'?")
        .orElse("'duizhao rules' lists those there are");
  }

  private PathSettings pathSettings(Section section) {
    section.with(List.of("files", "rules", "allow"));
    Setting<String> files =
        section
            .string("files")
            .orElseThrow(
                () -> section.wrong("", "[[paths]] without files", "write files = \"drafts/**\""));
    try {
      folder.getFileSystem().getPathMatcher("glob:" + files.value());
    } catch (PatternSyntaxException e) {
      throw new InputException(
          files.from(), "'" + files.value() + "' is no pattern", "write one such as drafts/**", e);
    }
    return new PathSettings(
        files.value(),
        folder,
        section.section("rules").map(this::levels).orElse(RuleLevels.NONE),
        section.strings("allow").map(Setting::value).orElse(List.of()),
        files.from());
  }
}
