package org.duizhao.cache;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.duizhao.align.Bitext;
import org.duizhao.check.Batch.Looked;
import org.duizhao.text.Article;

/** What was found in pairs, as it is kept in a {@link Store}. */
public final class Results {

  private final Store store;

  public Results(Store store) {
    this.store = store;
  }

  /** A pair as it was aligned, and what was found in it. */
  public record Result(Bitext bitext, Looked looked) {}

  /** What was found in two articles, if it is kept, still holds and is not damaged. */
  public Optional<Result> get(String key, Article zh, Article en) {
    Optional<byte[]> entry = store.get(key);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    try {
      LookedReader reader = new LookedReader(zh, en, entry.get());
      return LocalDate.now(ZoneId.systemDefault()).isBefore(reader.until())
          ? Optional.of(new Result(reader.bitext(), reader.looked()))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      // The checksum was right, so another build wrote it: as good as none.
      return Optional.empty();
    }
  }

  /**
   * Keeps what was found.
   *
   * @param until the first day on which it may not hold any more
   */
  public void put(String key, Result result, LocalDate until) {
    store.put(key, LookedWriter.bytes(result.bitext(), result.looked(), until));
  }
}
