package org.duizhao.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.duizhao.text.InputException;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/**
 * A table of the file: values by key, each of the kind that is asked for, with the line it stands
 * in. Whatever is wrong is an {@link InputException} that names that line.
 */
final class Section {

  private final Path file;
  private final TomlTable table;

  Section(Path file, TomlTable table) {
    this.file = file;
    this.table = table;
  }

  /** Refuses keys that are not known, with the one that may be meant. */
  Section with(Collection<String> keys) {
    for (String key : table.keySet()) {
      if (!keys.contains(key)) {
        throw wrong(key, "no setting '" + key + "'", Nearest.advice(key, keys));
      }
    }
    return this;
  }

  Collection<String> keys() {
    return table.keySet();
  }

  Optional<Setting<String>> string(String key) {
    return value(key, String.class, "a text in quotes");
  }

  /** One of some words. */
  Optional<Setting<String>> oneOf(String key, List<String> words) {
    Optional<Setting<String>> setting = string(key);
    if (setting.isPresent() && !words.contains(setting.get().value())) {
      String written = setting.get().value();
      throw wrong(key, "no " + key + " '" + written + "'", Nearest.advice(written, words));
    }
    return setting;
  }

  Optional<Setting<Boolean>> flag(String key) {
    return value(key, Boolean.class, "true or false");
  }

  Optional<Setting<List<String>>> strings(String key) {
    String kind = "a list of texts, as in " + key + " = [\"...\"]";
    return value(key, TomlArray.class, kind)
        .map(
            setting -> {
              if (!setting.value().toList().stream().allMatch(String.class::isInstance)) {
                throw wrong(key, "not a list of texts", "write " + kind);
              }
              List<String> texts =
                  setting.value().toList().stream().map(String.class::cast).toList();
              return new Setting<>(texts, setting.from());
            });
  }

  /** A table within. */
  Optional<Section> section(String key) {
    return value(key, TomlTable.class, "a table [" + key + "]")
        .map(setting -> new Section(file, setting.value()));
  }

  /** The tables of an array of tables. */
  List<Section> sections(String key) {
    List<Section> sections = new ArrayList<>();
    String kind = "tables, each begun by [[" + key + "]]";
    Optional<Setting<TomlArray>> array = value(key, TomlArray.class, kind);
    if (array.isPresent()) {
      for (Object element : array.get().value().toList()) {
        if (!(element instanceof TomlTable inner)) {
          throw wrong(key, "not a list of tables", "write " + kind);
        }
        sections.add(new Section(file, inner));
      }
    }
    return sections;
  }

  /** The line of a key, as {@code duizhao.toml:3}; without a key, of the table. */
  String line(String key) {
    TomlPosition position = key.isEmpty() ? null : table.inputPositionOf(List.of(key));
    return file + (position == null ? "" : ":" + position.line());
  }

  InputException wrong(String key, String what, String remedy) {
    return new InputException(line(key), what, remedy);
  }

  private <T> Optional<Setting<T>> value(String key, Class<T> kind, String wanted) {
    Object value = table.get(List.of(key));
    if (value == null) {
      return Optional.empty();
    }
    if (!kind.isInstance(value)) {
      throw wrong(key, key + " is of the wrong kind", "write " + wanted);
    }
    return Optional.of(new Setting<>(kind.cast(value), line(key)));
  }
}
