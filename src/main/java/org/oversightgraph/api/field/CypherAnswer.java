package org.oversightgraph.api.field;

import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.graph.database.Database;
import org.oversightgraph.graph.database.Row;
import org.springframework.stereotype.Component;

/**
 * Answers fields by Cypher files. All parents of one level that ask the same file with the same
 * arguments are answered by one statement, so that the number of statements depends on the query
 * and not on how much there is.
 */
@Component
public class CypherAnswer {

  private final Database database;

  CypherAnswer(Database database) {
    this.database = database;
  }

  /** What is asked of a file: for one parent, or at the root for none, with these arguments. */
  public record Ask(String file, @Nullable String parent, Map<String, @Nullable Object> arguments) {

    /** Tells lists apart: a cursor of one is of no use in another. */
    public String list() {
      return file + "#" + Integer.toHexString(arguments.hashCode());
    }

    Ask file(String other) {
      return new Ask(other, parent, arguments);
    }
  }

  /** The rows for this ask; together with those for others of its level. */
  public CompletableFuture<List<Row>> rows(Ask ask, DataFetchingEnvironment environment) {
    if (ask.parent() == null) {
      return CompletableFuture.completedFuture(database.read(ask.file(), ask.arguments()));
    }
    DataLoader<Ask, List<Row>> loader =
        environment
            .getDataLoaderRegistry()
            .computeIfAbsent(
                ask.file(), file -> DataLoaderFactory.newMappedDataLoader(this::answer));
    return loader.load(ask);
  }

  private CompletableFuture<Map<Ask, List<Row>>> answer(Set<Ask> asks) {
    Map<Map<String, @Nullable Object>, List<Ask>> alike = new LinkedHashMap<>();
    asks.forEach(
        ask -> alike.computeIfAbsent(ask.arguments(), missing -> new ArrayList<>()).add(ask));
    Map<Ask, List<Row>> answers = new HashMap<>();
    asks.forEach(ask -> answers.put(ask, new ArrayList<>()));
    alike.forEach((arguments, group) -> {
      Map<String, @Nullable Object> parameters = new HashMap<>(arguments);
      parameters.put("ids", group.stream().map(Ask::parent).toList());
      String file = group.getFirst().file();
      for (Row row : database.read(file, parameters)) {
        List<Row> rows = answers.get(new Ask(file, row.text("id"), arguments));
        if (rows != null) {
          rows.add(row);
        }
      }
    });
    return CompletableFuture.completedFuture(answers);
  }
}
