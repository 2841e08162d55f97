package org.duizhao.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/**
 * Works on the items of a batch on all cores and hands the results on in the order of the items;
 * only a few results are held at a time. A bar may show the progress.
 */
final class InOrder {

  private static final int BATCH_WORTH_A_BAR = 3;

  private InOrder() {}

  /** Takes a result; may write it. */
  interface Sink<R> {
    void accept(R result) throws java.io.IOException;
  }

  static <T, R> void run(List<T> items, Function<T, R> work, Sink<R> sink, boolean showsProgress)
      throws java.io.IOException {
    run(items, work, sink, showsProgress, () -> false);
  }

  /** The same, until it is to stop; the results of the items then at work are not handed on. */
  static <T, R> void run(
      List<T> items,
      Function<T, R> work,
      Sink<R> sink,
      boolean showsProgress,
      BooleanSupplier stops)
      throws java.io.IOException {
    int threads = Math.min(items.size(), Runtime.getRuntime().availableProcessors());
    boolean bar = showsProgress && items.size() >= BATCH_WORTH_A_BAR;
    ExecutorService pool = Executors.newFixedThreadPool(threads, InOrder::thread);
    try (ProgressBar progress = bar ? bar(items.size()) : null) {
      Deque<Future<R>> running = new ArrayDeque<>();
      for (T item : items) {
        if (stops.getAsBoolean()) {
          break;
        }
        running.add(pool.submit(() -> work.apply(item)));
        if (running.size() > 2 * threads) {
          sink.accept(result(running.remove(), progress));
        }
      }
      while (!running.isEmpty() && !stops.getAsBoolean()) {
        sink.accept(result(running.remove(), progress));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future, ProgressBar progress) {
    try {
      R result = future.get();
      if (progress != null) {
        progress.step();
      }
      return result;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static ProgressBar bar(int items) {
    return new ProgressBarBuilder().setTaskName("pairs").setInitialMax(items).showSpeed().build();
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "duizhao");
    thread.setDaemon(true);
    return thread;
  }
}
