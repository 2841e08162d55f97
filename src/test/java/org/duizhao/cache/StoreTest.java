package org.duizhao.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

  private static final long SEED = 20261124;

  @TempDir Path folder;

  private final List<String> warnings = new ArrayList<>();

  @Test
  void givesBackWhatWasPut() {
    Store store = new Store(folder.resolve("made"), warnings::add);
    assertTrue(store.get(key("a")).isEmpty());
    store.put(key("a"), new byte[] {1, 2, 3});
    store.put(key("b"), new byte[0]);
    assertArrayEquals(new byte[] {1, 2, 3}, store.get(key("a")).orElseThrow());
    assertArrayEquals(new byte[0], store.get(key("b")).orElseThrow());
    assertEquals(List.of(), warnings);
  }

  /** Any cut and any changed byte: as is left by a full disk, or another program. */
  @Test
  void aDamagedEntryIsAsGoodAsNone() throws IOException {
    Store store = new Store(folder, warnings::add);
    Random random = new Random(SEED);
    byte[] entry = new byte[200];
    random.nextBytes(entry);
    store.put(key("a"), entry);
    Path file = only();
    byte[] whole = Files.readAllBytes(file);
    for (int round = 0; round < 200; round++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, damaged);
      assertTrue(store.get(key("a")).isEmpty(), "round " + round);
      Files.write(file, java.util.Arrays.copyOf(whole, random.nextInt(whole.length)));
      assertTrue(store.get(key("a")).isEmpty(), "round " + round);
    }
    Files.write(file, whole);
    assertArrayEquals(entry, store.get(key("a")).orElseThrow());
  }

  @Test
  void whereNothingCanBeKeptTheRunGoesOn() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "not a folder");
    Store store = new Store(file, warnings::add);
    store.put(key("a"), new byte[] {1});
    store.put(key("b"), new byte[] {1});
    assertTrue(store.get(key("a")).isEmpty());
    assertEquals(1, warnings.size(), "told once");
    assertTrue(warnings.get(0).contains("--cache"), warnings.get(0));
    assertEquals("not a folder", Files.readString(file));
  }

  @Test
  void manyMayWriteTheSameEntry() {
    IntStream.range(0, 400)
        .parallel()
        .forEach(
            i -> {
              Store store = new Store(folder, warnings::add);
              byte[] entry = new byte[1000];
              java.util.Arrays.fill(entry, (byte) (i % 7));
              store.put(key("k" + i % 5), entry);
              store.get(key("k" + (i + 1) % 5)).ifPresent(read -> assertEquals(1000, read.length));
            });
    assertEquals(List.of(), warnings);
  }

  @Test
  void whatNobodyAskedForInAMonthIsDeleted() throws IOException {
    Store store = new Store(folder, warnings::add);
    store.put(key("old"), new byte[] {1});
    Files.setLastModifiedTime(only(), FileTime.from(Instant.now().minus(40, ChronoUnit.DAYS)));
    store.put(key("new"), new byte[] {1});
    store.prune();
    assertFalse(store.get(key("old")).isPresent());
    assertTrue(store.get(key("new")).isPresent());
  }

  private static String key(String name) {
    return new Key().add(name).hex();
  }

  private Path only() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
  }
}
