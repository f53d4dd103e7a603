package org.oversightgraph.graph.database;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;
import org.oversightgraph.graph.database.asof.AsOf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs statements through the Neo4j driver, over Bolt. */
@Component
class DriverDatabase implements Database {

  /** A remote database may still default to an older language. */
  private static final String LANGUAGE = "CYPHER 25 ";

  private static final String MARK = "mark";
  private static final Logger LOG = LoggerFactory.getLogger(DriverDatabase.class);

  private final Driver driver;
  private final CypherFiles files = new CypherFiles();
  private final AsOf asOf = new AsOf(files);
  private final SessionConfig sessions;
  private final QuerySettings settings;

  DriverDatabase(Driver driver, QuerySettings settings) {
    this.driver = driver;
    this.settings = settings;
    SessionConfig.Builder config =
        SessionConfig.builder().withBookmarkManager(driver.executableQueryBookmarkManager());
    if (!settings.database().isBlank()) {
      config.withDatabase(settings.database());
    }
    this.sessions = config.build();
  }

  @Override
  public List<Row> read(String statement, Map<String, ? extends @Nullable Object> parameters) {
    String mark = UUID.randomUUID().toString();
    TransactionConfig limits =
        TransactionConfig.builder()
            .withTimeout(settings.timeout())
            .withMetadata(Map.of(MARK, mark))
            .build();
    return Operation.reading(
        () ->
            guarded(
                statement,
                () -> {
                  try (Session session = driver.session(sessions)) {
                    return session.executeRead(
                        transaction -> read(transaction, statement, parameters), limits);
                  }
                }),
        () -> terminate(mark));
  }

  /** Stops the statement with a mark; where the database is away there is none. */
  private void terminate(String mark) {
    try (Session session = driver.session(sessions)) {
      session.run(LANGUAGE + files.get("admin/stop"), Map.of(MARK, mark)).consume();
    } catch (Neo4jException failed) {
      LOG.debug("A statement could not be stopped", failed);
    }
  }

  @Override
  public <T> T write(Function<Transaction, T> work) {
    return guarded(
        "write",
        () -> {
          try (Session session = driver.session(sessions)) {
            return session.executeWrite(transaction ->
                work.apply(
                    (statement, parameters) -> run(transaction, files.get(statement), parameters)));
          }
        });
  }

  @Override
  public void define(String cypher) {
    guarded(
        "schema",
        () -> {
          try (Session session = driver.session(sessions)) {
            return session.run(LANGUAGE + cypher).consume();
          }
        });
  }

  private List<Row> read(
      TransactionContext transaction,
      String statement,
      Map<String, ? extends @Nullable Object> parameters) {
    Map<String, @Nullable Object> asked = AsOf.parameters(parameters);
    List<Row> rows = run(transaction, asOf.statement(statement, parameters), asked);
    return asked.get(AsOf.PUBLIC_BY) == null
        ? rows
        : PublicValues.of(rows, documents -> published(transaction, documents, asked));
  }

  private List<String> published(
      TransactionContext transaction,
      List<String> documents,
      Map<String, @Nullable Object> parameters) {
    Map<String, @Nullable Object> asked = new HashMap<>(parameters);
    asked.put("ids", documents);
    return run(transaction, files.get("read/public-documents"), asked).stream()
        .map(row -> row.text("id"))
        .toList();
  }

  private List<Row> run(
      TransactionContext transaction,
      String cypher,
      Map<String, ? extends @Nullable Object> parameters) {
    return transaction.run(LANGUAGE + cypher, new HashMap<>(parameters)).stream()
        .map(Values::row)
        .toList();
  }

  private <T> T guarded(String statement, Supplier<T> work) {
    try {
      return work.get();
    } catch (ServiceUnavailableException
        | SessionExpiredException
        | DiscoveryException unreachable) {
      throw new DatabaseUnavailable(unreachable);
    } catch (SecurityException notLetIn) {
      throw new DatabaseRefused(notLetIn);
    } catch (ClientException | TransientException refused) {
      throw timedOut(refused)
          ? new StatementTimedOut(statement, settings.timeout(), refused)
          : refused;
    } catch (DatabaseException failed) {
      throw new DatabaseFailed(failed);
    }
  }

  private static boolean timedOut(Neo4jException refused) {
    return refused.code().contains("TransactionTimedOut");
  }
}
