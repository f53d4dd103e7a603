package org.oversightgraph;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.graph.database.Database;
import org.oversightgraph.graph.database.Row;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Counts the statements that are read through the seam to the database. */
@TestComponent
public class StatementCounter implements BeanPostProcessor {

  private final AtomicInteger reads = new AtomicInteger();

  /** How many statements some work takes. */
  public int count(Runnable work) {
    int before = reads.get();
    work.run();
    return reads.get() - before;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof Database database ? new Counting(database) : bean;
  }

  private final class Counting implements Database {

    private final Database database;

    private Counting(Database database) {
      this.database = database;
    }

    @Override
    public List<Row> read(String statement, Map<String, ? extends @Nullable Object> parameters) {
      reads.incrementAndGet();
      return database.read(statement, parameters);
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
