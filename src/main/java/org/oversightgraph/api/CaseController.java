package org.oversightgraph.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.api.errors.BadRequest;
import org.oversightgraph.api.field.CypherAnswer;
import org.oversightgraph.api.field.CypherAnswer.Ask;
import org.oversightgraph.api.field.DayBelow;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** One case, by exactly one of the ways to name it. */
@Controller
class CaseController {

  private static final String FILE = "read/case-by-reference-or-id";

  private final CypherAnswer answer;

  CaseController(CypherAnswer answer) {
    this.answer = answer;
  }

  @QueryMapping("case")
  CompletableFuture<@Nullable Object> byReferenceOrId(
      @Argument @Nullable String reference,
      @Argument @Nullable String id,
      DataFetchingEnvironment environment) {
    if ((reference == null) == (id == null)) {
      throw new BadRequest("reference", "expected either a reference or an id, and not both");
    }
    Map<String, @Nullable Object> named = new HashMap<>();
    named.put("reference", reference);
    named.put("id", id);
    DayBelow.of(environment).into(named);
    return answer
        .rows(new Ask(FILE, null, named), environment)
        .thenApply(rows -> rows.isEmpty() ? null : rows.getFirst().get("value"));
  }
}
