package org.oversightgraph;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.oversightgraph.graph.database.Database;
import org.oversightgraph.graph.database.OperationStopped;
import org.oversightgraph.graph.database.Row;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Makes statements slow for a test that asks for it, and tells what became of the others. */
@TestComponent
public class SlowStatements implements BeanPostProcessor {

  private final Map<String, String> instead = new ConcurrentHashMap<>();
  private final Map<String, Held> held = new ConcurrentHashMap<>();
  private final List<String> answered = new CopyOnWriteArrayList<>();
  private final List<String> refused = new CopyOnWriteArrayList<>();

  /** A statement that waits to be released before it is run. */
  public static final class Held {
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    public void awaitReached() throws InterruptedException {
      reached.await();
    }

    public void release() {
      released.countDown();
    }

    private void pass() {
      reached.countDown();
      try {
        released.await();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }
  }

  public void makeEndless(String statement) {
    instead.put(statement, "test/endless");
  }

  public Held hold(String statement) {
    return held.computeIfAbsent(statement, name -> new Held());
  }

  /** Whether the endless statement is running in the database. */
  public boolean endlessRuns(Driver driver) {
    return driver
        .executableQuery("SHOW TRANSACTIONS YIELD currentQuery")
        .execute()
        .records()
        .stream()
        .anyMatch(each -> each.get("currentQuery").asString("").contains("AS endless"));
  }

  /** The statements that have been answered, since the last reset. */
  public List<String> answered() {
    return answered;
  }

  /** The statements that were not run, or not to their end, since the last reset. */
  public List<String> refused() {
    return refused;
  }

  public void reset() {
    held.values().forEach(Held::release);
    held.clear();
    instead.clear();
    answered.clear();
    refused.clear();
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof Database database ? new Slowed(database) : bean;
  }

  private final class Slowed implements Database {

    private final Database database;

    private Slowed(Database database) {
      this.database = database;
    }

    @Override
    public List<Row> read(String statement, Map<String, ? extends @Nullable Object> parameters) {
      Held waiting = held.get(statement);
      if (waiting != null) {
        waiting.pass();
      }
      try {
        List<Row> rows = database.read(instead.getOrDefault(statement, statement), parameters);
        answered.add(statement);
        return rows;
      } catch (OperationStopped stopped) {
        refused.add(statement);
        throw stopped;
      }
    }

    @Override
    public <T> T write(Function<Transaction, T> work) {
      return database.write(work);
    }

    @Override
    public void define(String cypher) {
      database.define(cypher);
    }
  }
}
