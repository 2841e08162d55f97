package org.duizhao.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A request to stop, as by Control-C: a run asks for it between two pairs, and has some time to end
 * its report before the program is ended.
 */
final class Interruption implements AutoCloseable {

  private static final int SECONDS = 20;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "duizhao-interruption");
  private volatile boolean isAsked;

  Interruption() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  boolean isAsked() {
    return isAsked;
  }

  private void stop() {
    isAsked = true;
    try {
      if (!ended.await(SECONDS, TimeUnit.SECONDS)) {
        System.err.println("duizhao: interrupted; the report could not be ended in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    ended.countDown();
    if (!isAsked) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // The program is being ended: the hook is at work and has been told.
        isAsked = true;
      }
    }
  }
}
