package org.oversightgraph.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.link.InCommon;
import org.oversightgraph.link.Network;
import org.oversightgraph.link.Shared;
import org.oversightgraph.link.Surroundings;
import org.oversightgraph.link.UnknownNode;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What people have in common, and what surrounds a node. */
@Controller
class LinkController {

  private static final int DEEPEST = 4;
  private static final int LARGEST = 1000;
  private static final int MOST_IDS = 100;

  private final InCommon inCommon;
  private final Surroundings surroundings;

  LinkController(InCommon inCommon, Surroundings surroundings) {
    this.inCommon = inCommon;
    this.surroundings = surroundings;
  }

  @QueryMapping
  List<Shared> inCommon(
      @Argument List<String> of,
      @Argument @Nullable List<String> kinds,
      DataFetchingEnvironment environment) {
    requireSome("of", of);
    try {
      return inCommon.of(of, kinds, DayBelow.of(environment));
    } catch (UnknownNode unknown) {
      throw new BadRequest("of", String.valueOf(unknown.getMessage()));
    }
  }

  @QueryMapping
  Network network(
      @Argument List<String> around,
      @Argument @Nullable Integer depth,
      @Argument @Nullable List<String> kinds,
      @Argument @Nullable Integer limit,
      DataFetchingEnvironment environment) {
    requireSome("around", around);
    int levels = between("depth", depth, DEEPEST);
    int most = between("limit", limit, LARGEST);
    try {
      return surroundings.of(
          around, levels, NodeKinds.labels(kinds), most, DayBelow.of(environment));
    } catch (UnknownNode unknown) {
      throw new BadRequest("around", String.valueOf(unknown.getMessage()));
    }
  }

  private static void requireSome(String argument, List<String> ids) {
    if (ids.isEmpty() || ids.size() > MOST_IDS) {
      throw new BadRequest(argument, "expected 1 to " + MOST_IDS + " ids");
    }
  }

  private static int between(String argument, @Nullable Integer value, int most) {
    if (value == null || value < 1 || value > most) {
      throw new BadRequest(argument, "expected 1 to " + most + ", and it is " + value);
    }
    return value;
  }
}
