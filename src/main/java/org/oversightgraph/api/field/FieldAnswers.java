package org.oversightgraph.api.field;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLArgument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.api.field.CypherAnswer.Ask;
import org.oversightgraph.api.paging.Cursor;
import org.oversightgraph.api.paging.Page;
import org.oversightgraph.graph.Cites;
import org.oversightgraph.graph.database.Row;
import org.springframework.stereotype.Component;

/** Turns rows into what a field of its type holds: one value, a list, or a page. */
@Component
public class FieldAnswers {

  private static final String PASSAGES = "read/passages";
  private static final Comparator<Map<String, @Nullable Object>> AS_READ =
      Comparator.<Map<String, @Nullable Object>, String>comparing(
              passage -> String.valueOf(passage.get("id")).split("#", 2)[0])
          .thenComparingLong(passage -> number(passage.get("paragraph")))
          .thenComparingLong(passage -> number(passage.get("start")));

  private final CypherAnswer answer;

  public FieldAnswers(CypherAnswer answer) {
    this.answer = answer;
  }

  CompletableFuture<List<@Nullable Object>> list(
      String file, boolean root, DataFetchingEnvironment environment) {
    return answer.rows(ask(file, root, environment), environment).thenApply(FieldAnswers::values);
  }

  CompletableFuture<@Nullable Object> one(
      String file, boolean root, DataFetchingEnvironment environment) {
    return list(file, root, environment)
        .thenApply(values -> values.isEmpty() ? null : values.getFirst());
  }

  public CompletableFuture<Page> page(
      String file, boolean root, DataFetchingEnvironment environment) {
    return page(ask(file, root, environment), environment);
  }

  /** One page of what is asked; the arguments have {@code first} and {@code after}. */
  public CompletableFuture<Page> page(Ask ask, DataFetchingEnvironment environment) {
    int first = Page.first(environment.getArguments());
    List<Object> after = Cursor.read(ask.list(), environment.getArgument("after"));
    Map<String, @Nullable Object> arguments = new LinkedHashMap<>(ask.arguments());
    arguments.put("after", after);
    arguments.put("limit", first + 1);
    return answer
        .rows(new Ask(ask.file(), ask.parent(), arguments), environment)
        .thenApply(rows -> Page.of(rows, first, after != null, ask));
  }

  CompletableFuture<@Nullable Object> totalCount(DataFetchingEnvironment environment) {
    Ask whole = Objects.requireNonNull(environment.<Page>getSource()).wholeList();
    return answer
        .rows(whole.file(whole.file() + "-count"), environment)
        .thenApply(rows -> rows.isEmpty() ? 0 : rows.getFirst().get("value"));
  }

  /** The passages that a source cites, or those for one of its properties. */
  CompletableFuture<List<Map<String, @Nullable Object>>> evidence(
      DataFetchingEnvironment environment) {
    Map<String, @Nullable Object> asked = new LinkedHashMap<>();
    DayBelow.of(environment).into(asked);
    List<CompletableFuture<List<Row>>> passages =
        cited(environment).stream()
            .map(id -> answer.rows(new Ask(PASSAGES, id, asked), environment))
            .toList();
    return CompletableFuture.allOf(passages.toArray(CompletableFuture<?>[]::new))
        .thenApply(done ->
            passages.stream()
                .flatMap(rows -> rows.join().stream())
                .map(row -> row.map("value"))
                .sorted(AS_READ)
                .toList());
  }

  /** A date as it is kept: its text, and under longer names its first and last day. */
  static @Nullable Map<String, @Nullable Object> partialDate(DataFetchingEnvironment environment) {
    Map<String, @Nullable Object> source = source(environment);
    String name = environment.getField().getName();
    if (source.get(name) == null) {
      return null;
    }
    Map<String, @Nullable Object> date = new LinkedHashMap<>();
    date.put("edtf", source.get(name));
    date.put("earliest", source.get(name + "Earliest"));
    date.put("latest", source.get(name + "Latest"));
    date.put("text", source.get(name + "Text"));
    return date;
  }

  private static Ask ask(String file, boolean root, DataFetchingEnvironment environment) {
    Map<String, @Nullable Object> arguments = new LinkedHashMap<>();
    for (GraphQLArgument argument : environment.getFieldDefinition().getArguments()) {
      arguments.put(argument.getName(), environment.getArgument(argument.getName()));
    }
    arguments.keySet().removeAll(List.of("first", "after"));
    DayBelow.of(environment).into(arguments);
    String parent = root ? null : String.valueOf(source(environment).get("id"));
    return new Ask(file, parent, arguments);
  }

  private static List<@Nullable Object> values(List<Row> rows) {
    List<@Nullable Object> values = new ArrayList<>();
    rows.forEach(row -> values.add(row.get("value")));
    return values;
  }

  private static List<String> cited(DataFetchingEnvironment environment) {
    if (environment.getSource() instanceof Cites thing) {
      return thing.evidence();
    }
    Map<String, @Nullable Object> source = source(environment);
    String property = environment.getArgument("of");
    return property == null ? strings(source, "evidence") : stated(source, property);
  }

  private static List<String> stated(Map<String, @Nullable Object> source, String property) {
    return strings(source, "statedBy").stream()
        .map(support -> support.split(" ", 4))
        .filter(parts -> parts[0].equals(property))
        .map(parts -> parts[2])
        .toList();
  }

  private static List<String> strings(Map<String, @Nullable Object> source, String name) {
    return source.get(name) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  private static Map<String, @Nullable Object> source(DataFetchingEnvironment environment) {
    return Objects.requireNonNull(environment.<Map<String, @Nullable Object>>getSource());
  }

  private static long number(@Nullable Object value) {
    return value instanceof Long number ? number : 0;
  }
}
