package org.oversightgraph.ingest;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Works on the next few items while the last one is used; keeps their order. */
final class ReadAhead<T, R> implements Iterator<R>, AutoCloseable {

  private static final int AHEAD = 32;

  private final Iterator<? extends T> items;
  private final Function<T, R> work;
  private final Queue<Future<R>> ahead = new ArrayDeque<>();
  private final ExecutorService workers;

  ReadAhead(Iterator<? extends T> items, Function<T, R> work) {
    this.items = items;
    this.work = work;
    int others = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    this.workers =
        Executors.newFixedThreadPool(
            others, Thread.ofPlatform().name("reader-", 1).daemon().factory());
  }

  @Override
  public boolean hasNext() {
    while (ahead.size() < AHEAD && items.hasNext()) {
      T item = items.next();
      ahead.add(workers.submit(() -> work.apply(item)));
    }
    return !ahead.isEmpty();
  }

  @Override
  public R next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    try {
      return Objects.requireNonNull(ahead.remove()).get();
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException reason
          ? reason
          : new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while reading", stopped);
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
