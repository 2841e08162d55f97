package org.duizhao.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duizhao.check.Finding;
import org.duizhao.suppress.Decision;
import org.duizhao.suppress.DecisionTable;
import org.duizhao.text.InputException;

/**
 * What the last check in a working folder told, so that {@code duizhao ignore ID} knows which
 * finding of which article is meant. Kept in the cache folder, in the form of a decision table
 * whose articles have their whole path.
 */
final class LastCheck {

  private final Path table;
  private final Map<String, Decision> told = new LinkedHashMap<>();

  LastCheck(Path cache) {
    String here = Path.of("").toAbsolutePath().toString();
    String name = UUID.nameUUIDFromBytes(here.getBytes(StandardCharsets.UTF_8)) + ".csv";
    table = cache.resolve("last").resolve(name);
  }

  void add(Finding finding, Path en) {
    String article = en.toAbsolutePath().normalize().toString();
    Decision decision = Decision.of(article, finding, 0, "");
    told.putIfAbsent(article + "\0" + decision.id(), decision);
  }

  /** Replaces what the check before told; where that cannot be written, nothing is kept. */
  void write() {
    try (Output file = Output.toFile(table)) {
      file.write(DecisionTable.bytes(List.copyOf(told.values())));
      file.commit();
    } catch (IOException | UncheckedIOException | InputException e) {
      // Only 'duizhao ignore' misses it, and says so.
      told.clear();
    }
  }

  /** The findings with an id, in whatever articles. */
  List<Decision> find(String id) {
    return DecisionTable.read(table).stream().filter(d -> d.id().equals(id)).toList();
  }
}
