package org.oversightgraph.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.api.errors.BadRequest;
import org.oversightgraph.api.field.DayBelow;
import org.oversightgraph.graph.database.Day;
import org.oversightgraph.link.UnknownNode;
import org.oversightgraph.link.path.Path;
import org.oversightgraph.link.path.PathSearch;
import org.oversightgraph.link.path.Paths;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** How two things are connected. */
@Controller
class PathController {

  private static final int LONGEST = 10;
  private static final int MOST = 10;

  private final Paths paths;

  PathController(Paths paths) {
    this.paths = paths;
  }

  @QueryMapping
  List<Path> paths(DataFetchingEnvironment environment) {
    return answer(environment, paths::find);
  }

  @QueryMapping
  PathSearch pathSearch(DataFetchingEnvironment environment) {
    return answer(environment, paths::search);
  }

  private static <T> T answer(
      DataFetchingEnvironment environment, Function<Paths.Question, T> search) {
    String from = String.valueOf(environment.<Object>getArgument("from"));
    String to = String.valueOf(environment.<Object>getArgument("to"));
    Day day = DayBelow.of(environment);
    int maxLength = between("maxLength", environment, LONGEST);
    int first = between("first", environment, MOST);
    boolean viaHubs = Boolean.TRUE.equals(environment.getArgument("viaHubs"));
    if (from.equals(to)) {
      throw new BadRequest("to", "expected the id of another thing than from, and it is the same");
    }
    try {
      return search.apply(new Paths.Question(from, to, maxLength, first, viaHubs, day));
    } catch (UnknownNode unknown) {
      String message = String.valueOf(unknown.getMessage());
      throw new BadRequest(message.contains("'" + from + "'") ? "from" : "to", message);
    }
  }

  private static int between(String argument, DataFetchingEnvironment environment, int most) {
    @Nullable Integer value = environment.getArgument(argument);
    if (value == null || value < 1 || value > most) {
      throw new BadRequest(argument, "expected 1 to " + most + ", and it is " + value);
    }
    return value;
  }
}
