package org.oversightgraph.graph.database;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All that one client asked for at once. Its statements are stopped together, those that run and
 * those that would come. The threads that it starts belong to it as well.
 */
public final class Operation {

  private static final ThreadLocal<@Nullable Operation> CURRENT = new InheritableThreadLocal<>();

  private static final Duration PAUSE = Duration.ofMillis(200);

  private final Map<Object, Runnable> reading = new HashMap<>();
  private boolean stopped;
  private boolean finishing;

  /** Does some work as this operation. */
  public void run(Runnable work) {
    CURRENT.set(this);
    try {
      work.run();
    } finally {
      CURRENT.remove();
    }
  }

  /**
   * Lets the operation of this thread go on to its end, so that nothing is left half done.
   *
   * @throws OperationStopped if it has been stopped before
   */
  public static void finish() {
    Operation operation = CURRENT.get();
    if (operation != null) {
      operation.goOn();
    }
  }

  private synchronized void goOn() {
    requireGoing();
    finishing = true;
  }

  /** Whether it goes on to its end, whoever stops it. */
  public synchronized boolean finishing() {
    return finishing;
  }

  /** Stops it, unless it goes on to its end; whether it is stopped. */
  public synchronized boolean stop() {
    if (!finishing && !stopped) {
      stopped = true;
      Thread.ofVirtual().name("stopping").start(this::stopStatements);
    }
    return stopped;
  }

  /** More than once, for one that has only just been sent. */
  private void stopStatements() {
    try {
      for (List<Runnable> left = left(); !left.isEmpty(); left = left()) {
        left.forEach(Runnable::run);
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized List<Runnable> left() {
    return List.copyOf(reading.values());
  }

  /**
   * Reads as part of the operation that this thread belongs to, if any.
   *
   * @param terminate stops the statement, if it runs
   */
  static <T> T reading(Supplier<T> statement, Runnable terminate) {
    Operation operation = CURRENT.get();
    return operation == null ? statement.get() : operation.read(statement, terminate);
  }

  private <T> T read(Supplier<T> statement, Runnable terminate) {
    Object key = new Object();
    begin(key, terminate);
    try {
      return statement.get();
    } catch (RuntimeException failed) {
      requireGoing();
      throw failed;
    } finally {
      end(key);
    }
  }

  private synchronized void begin(Object key, Runnable terminate) {
    requireGoing();
    reading.put(key, terminate);
  }

  private synchronized void end(Object key) {
    reading.remove(key);
  }

  private synchronized void requireGoing() {
    if (stopped) {
      throw new OperationStopped();
    }
  }
}
