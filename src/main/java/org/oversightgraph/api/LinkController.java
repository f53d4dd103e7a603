package org.oversightgraph.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.api.errors.BadRequest;
import org.oversightgraph.api.field.DayBelow;
import org.oversightgraph.link.LinkKind;
import org.oversightgraph.link.UnknownNode;
import org.oversightgraph.link.common.InCommon;
import org.oversightgraph.link.common.Shared;
import org.oversightgraph.link.network.ExportFormat;
import org.oversightgraph.link.network.ExportedFile;
import org.oversightgraph.link.network.Exports;
import org.oversightgraph.link.network.Network;
import org.oversightgraph.link.network.Surroundings;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
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
      @Argument @Nullable List<LinkKind> kinds,
      DataFetchingEnvironment environment) {
    requireSome("of", of);
    if (kinds != null && !InCommon.KINDS.containsAll(kinds)) {
      throw new BadRequest("kinds", "expected some of " + InCommon.KINDS + ", and it is " + kinds);
    }
    try {
      return inCommon.of(
          new InCommon.Question(new LinkedHashSet<>(of), kinds, DayBelow.of(environment)));
    } catch (UnknownNode unknown) {
      throw new BadRequest("of", String.valueOf(unknown.getMessage()));
    }
  }

  @QueryMapping
  Network network(
      @Argument List<String> around,
      @Argument @Nullable List<String> kinds,
      DataFetchingEnvironment environment) {
    requireSome("around", around);
    int depth = between("depth", 1, environment, DEEPEST);
    int limit = between("limit", new HashSet<>(around).size(), environment, LARGEST);
    List<String> labels = NodeKinds.labels(kinds);
    try {
      return surroundings.of(
          new Surroundings.Question(around, depth, labels, limit, DayBelow.of(environment)));
    } catch (UnknownNode unknown) {
      throw new BadRequest("around", String.valueOf(unknown.getMessage()));
    }
  }

  @SchemaMapping
  List<ExportedFile> export(Network network, @Argument ExportFormat format) {
    return Exports.of(network, format);
  }

  private static void requireSome(String argument, List<String> ids) {
    if (ids.isEmpty() || ids.size() > MOST_IDS) {
      throw new BadRequest(
          argument, "expected 1 to " + MOST_IDS + " ids, and there are " + ids.size());
    }
  }

  private static int between(
      String argument, int least, DataFetchingEnvironment environment, int most) {
    @Nullable Integer value = environment.getArgument(argument);
    if (value == null || value < least || value > most) {
      throw new BadRequest(argument, "expected " + least + " to " + most + ", and it is " + value);
    }
    return value;
  }
}
