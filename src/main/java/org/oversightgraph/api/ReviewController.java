package org.oversightgraph.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.api.errors.BadRequest;
import org.oversightgraph.graph.database.Database;
import org.oversightgraph.graph.review.Rulings;
import org.oversightgraph.graph.review.UnknownFact;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Takes what a person rules on a fact that was read. */
@Controller
class ReviewController {

  private final Rulings rulings;
  private final Database database;

  ReviewController(Rulings rulings, Database database) {
    this.rulings = rulings;
    this.database = database;
  }

  @MutationMapping
  Map<String, @Nullable Object> acceptFact(@Argument String fact) {
    return ruling(fact, "ACCEPTED", null, () -> rulings.accept(fact));
  }

  @MutationMapping
  Map<String, @Nullable Object> correctFact(@Argument String fact, @Argument String value) {
    return ruling(fact, "CORRECTED", value, () -> rulings.correct(fact, value));
  }

  @MutationMapping
  Map<String, @Nullable Object> rejectFact(@Argument String fact) {
    return ruling(fact, "REJECTED", null, () -> rulings.reject(fact));
  }

  private Map<String, @Nullable Object> ruling(
      String fact, String verdict, @Nullable String value, Supplier<String> rule) {
    Map<String, @Nullable Object> ruling = new HashMap<>();
    ruling.put("fact", fact);
    ruling.put("verdict", verdict);
    ruling.put("value", value);
    ruling.put("case", theCase(rule));
    return ruling;
  }

  private Object theCase(Supplier<String> rule) {
    try {
      String id = rule.get();
      return database.read("read/nodes", Map.of("ids", List.of(id))).getFirst().map("value");
    } catch (UnknownFact unknown) {
      throw new BadRequest("fact", String.valueOf(unknown.getMessage()));
    } catch (IllegalArgumentException wrong) {
      throw new BadRequest("value", String.valueOf(wrong.getMessage()));
    }
  }
}
