package org.duizhao.cli;

import java.util.function.Supplier;

/** Something that is made when it is first asked for, and only once. Thread-safe. */
final class Once<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private T made;

  Once(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized T get() {
    if (made == null) {
      made = maker.get();
    }
    return made;
  }
}
