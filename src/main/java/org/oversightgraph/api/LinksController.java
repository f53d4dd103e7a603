package org.oversightgraph.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.api.errors.BadRequest;
import org.oversightgraph.api.field.DayBelow;
import org.oversightgraph.api.paging.Cursor;
import org.oversightgraph.api.paging.Page;
import org.oversightgraph.graph.database.Day;
import org.oversightgraph.link.Link;
import org.oversightgraph.link.LinkKind;
import org.oversightgraph.link.Links;
import org.oversightgraph.link.UnknownNode;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** With whom and what something is connected. */
@Controller
class LinksController {

  private final Links links;

  LinksController(Links links) {
    this.links = links;
  }

  /** A page of links; {@code truncated} says that there is more than could be followed. */
  record LinkPage(List<LinkEdge> edges, Page.PageInfo pageInfo, boolean truncated) {

    public List<Link> nodes() {
      return edges.stream().map(LinkEdge::node).toList();
    }
  }

  record LinkEdge(Link node, String cursor) {}

  @QueryMapping
  LinkPage links(
      @Argument String of,
      @Argument @Nullable List<LinkKind> kinds,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataFetchingEnvironment environment) {
    Day day = DayBelow.of(environment);
    int most = Page.first(first == null ? Map.of() : Map.of("first", first));
    String list = "links#" + Integer.toHexString(Arrays.asList(of, kinds, day).hashCode());
    Links.After start = after(Cursor.read(list, after));
    Links.Answer answer;
    try {
      answer = links.of(new Links.Question(of, kinds, day), start, most + 1);
    } catch (UnknownNode unknown) {
      throw new BadRequest("of", String.valueOf(unknown.getMessage()));
    }
    List<LinkEdge> edges =
        answer.links().stream().limit(most).map(link -> edge(list, link)).toList();
    Page.PageInfo info =
        new Page.PageInfo(
            answer.links().size() > most,
            start != null,
            edges.isEmpty() ? null : edges.getFirst().cursor(),
            edges.isEmpty() ? null : edges.getLast().cursor());
    return new LinkPage(edges, info, answer.truncated());
  }

  private static LinkEdge edge(String list, Link link) {
    return new LinkEdge(
        link, Cursor.of(list, List.of(link.strength(), String.valueOf(link.to().get("id")))));
  }

  private static Links.@Nullable After after(@Nullable List<Object> key) {
    if (key == null) {
      return null;
    }
    if (key.size() == 2 && key.getFirst() instanceof Number strength) {
      return new Links.After(strength.doubleValue(), String.valueOf(key.getLast()));
    }
    throw new BadRequest("after", "expected the endCursor of a page of this list");
  }
}
