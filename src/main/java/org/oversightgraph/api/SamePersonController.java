package org.oversightgraph.api;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.api.errors.BadRequest;
import org.oversightgraph.graph.sameperson.SamePersonRefused;
import org.oversightgraph.graph.sameperson.SamePersons;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Takes what a person states and rules of two officers being one person. */
@Controller
class SamePersonController {

  private final SamePersons samePersons;

  SamePersonController(SamePersons samePersons) {
    this.samePersons = samePersons;
  }

  @MutationMapping
  Map<String, @Nullable Object> assertSamePerson(
      @Argument List<String> officers,
      @Argument List<String> evidence,
      @Argument @Nullable String note) {
    return answer(() -> samePersons.propose(officers, evidence, note));
  }

  @MutationMapping
  Map<String, @Nullable Object> acceptSamePerson(@Argument String id) {
    return answer(() -> samePersons.accept(id));
  }

  @MutationMapping
  Map<String, @Nullable Object> rejectSamePerson(@Argument String id) {
    return answer(() -> samePersons.reject(id));
  }

  @MutationMapping
  Map<String, @Nullable Object> withdrawSamePerson(@Argument String id) {
    return answer(() -> samePersons.withdraw(id));
  }

  private static Map<String, @Nullable Object> answer(
      Supplier<Map<String, @Nullable Object>> statement) {
    try {
      return statement.get();
    } catch (SamePersonRefused refused) {
      throw new BadRequest(refused.argument(), String.valueOf(refused.getMessage()));
    }
  }
}
