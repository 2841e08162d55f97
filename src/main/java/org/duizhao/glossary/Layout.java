package org.duizhao.glossary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duizhao.glossary.Term.Status;
import org.duizhao.text.InputException;

/** How a tool lays out its term lists. */
public enum Layout {
  CSV("Duizhao lists", false, ".csv"),
  TSV("Duizhao lists between tabs", false, ".tsv"),
  XLSX("Excel workbooks", false, ".xlsx"),
  TBX("TBX-Basic files", false, ".tbx"),
  MEMOQ("memoQ term bases", false, ""),
  WEBLATE("Weblate glossaries", false, ""),
  GOOGLE("Google glossaries", true, ""),
  DEEPL("DeepL glossaries", true, ""),
  LOKALISE("Lokalise glossaries", false, ""),
  PHRASE("Phrase term bases", false, ""),
  OMEGAT("OmegaT glossaries", false, ".txt"),
  TICO("TICO-19 lists", false, "");

  private static final Set<String> WEBLATE_NAMES = Set.of("source", "target", "fuzzy");
  private static final int CODES = 2;

  private final String title;
  private final boolean once;
  private final String extension;

  Layout(String title, boolean once, String extension) {
    this.title = title;
    this.once = once;
    this.extension = extension;
  }

  /** How messages name its lists. */
  public String title() {
    return title;
  }

  /** As options name it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All names, as a message lists them. */
  public static String words() {
    return Arrays.stream(values()).map(Layout::word).collect(Collectors.joining(", "));
  }

  /**
   * The layout of a name.
   *
   * @param option where the name was given
   * @throws InputException if there is none
   */
  public static Layout named(String name, String option) {
    return Arrays.stream(values())
        .filter(layout -> layout.word().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () -> new InputException(option, "no layout '" + name + "'", "use one of " + words()));
  }

  /** The layout whose files end like this one, if only one tool's do. */
  public static Optional<Layout> ofExtension(String file) {
    return Arrays.stream(values())
        .filter(layout -> !layout.extension.isEmpty())
        .filter(layout -> file.toLowerCase(Locale.ROOT).endsWith(layout.extension))
        .findFirst();
  }

  /** Whether a list has a row with this status, in whatever guise. */
  boolean takes(Status status) {
    return switch (status) {
      case PREFERRED, ADMITTED, ABBREVIATION -> true;
      case FORBIDDEN, DEPRECATED -> Set.of(CSV, TSV, XLSX, TBX, MEMOQ, LOKALISE).contains(this);
      case DRAFT -> Set.of(CSV, TSV, XLSX, TBX, WEBLATE).contains(this);
    };
  }

  /** Whether a list has one rendering of a phrase only: the tool refuses or ignores others. */
  boolean takesOneRendering() {
    return once;
  }

  /** The layout of a table, told by its header or, if it has none, by what stands in it. */
  static Layout of(Table table) {
    List<String> names = table.header().cells().stream().map(ColumnNames::normal).toList();
    if (names.contains("entry-id") || names.contains("term-info")) {
      return MEMOQ;
    }
    if (names.containsAll(WEBLATE_NAMES)) {
      return WEBLATE;
    }
    if (names.contains("sourcestring") && names.contains("targetstring")) {
      return TICO;
    }
    boolean isHeader = !isDeepl(table.header()) && ColumnNames.isHeader(table.header().cells());
    return isHeader ? ofColumns(names) : withoutHeader(table);
  }

  private static Layout ofColumns(List<String> names) {
    List<String> columns = names.stream().map(ColumnNames::of).toList();
    if (columns.contains("=term")) {
      return columns.contains("=forbidden") ? LOKALISE : PHRASE;
    }
    boolean google =
        names.contains("description") && Set.of("zh", "en", "pos", "note").containsAll(columns);
    return google ? GOOGLE : CSV;
  }

  private static Layout withoutHeader(Table table) {
    if (isDeepl(table.header())) {
      return DEEPL;
    }
    if (SourceAndTarget.isPair(table.header()) && table.header().cells().size() <= CODES + 1) {
      return OMEGAT;
    }
    String header = String.join(", ", table.header().cells());
    throw table.problem(
        table.header(),
        "no known layout begins with \""
            + (header.length() > 60 ? header.substring(0, 60) + "…" : header)
            + "\"",
        "name its layout with --from: " + words());
  }

  /** A pair of terms and the codes of their languages. */
  private static boolean isDeepl(Table.Line line) {
    return SourceAndTarget.isPair(line) && isCode(line, CODES) && isCode(line, CODES + 1);
  }

  private static boolean isCode(Table.Line line, int column) {
    String name = ColumnNames.of(line.cell(column));
    return name.equals("zh") || name.equals("en");
  }

  /** Reads a table that is laid out in this way. */
  void read(Table table, ImportedRows rows) {
    List<String> names = table.header().cells().stream().map(ColumnNames::normal).toList();
    switch (this) {
      case CSV, TSV, XLSX, GOOGLE, LOKALISE, PHRASE -> NamedColumns.read(table, rows);
      case MEMOQ -> MemoqColumns.read(table, rows);
      case WEBLATE -> SourceAndTarget.weblate(names).read(table, table.body(), rows);
      case TICO -> SourceAndTarget.tico(names).read(table, table.body(), rows);
      case DEEPL -> SourceAndTarget.DEEPL.read(table, table.lines(), rows);
      case OMEGAT -> SourceAndTarget.OMEGAT.read(table, table.lines(), rows);
      case TBX ->
          throw new InputException(
              table.file().toString(), "not an XML file", "leave --from out, or name another");
    }
  }
}
