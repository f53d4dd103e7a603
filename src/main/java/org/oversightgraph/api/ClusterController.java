package org.oversightgraph.api;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.link.cluster.ClusterRuns;
import org.oversightgraph.link.cluster.Clustering;
import org.oversightgraph.link.cluster.Clustering.Last;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Has clusters computed, and tells how far that is. */
@Controller
class ClusterController {

  private final ClusterRuns runs;

  ClusterController(ClusterRuns runs) {
    this.runs = runs;
  }

  @QueryMapping
  Map<String, @Nullable Object> clustering() {
    return answer(runs.state());
  }

  @MutationMapping
  Map<String, @Nullable Object> computeClusters() {
    runs.start();
    return answer(runs.state());
  }

  private static Map<String, @Nullable Object> answer(Clustering clustering) {
    Map<String, @Nullable Object> answer = new HashMap<>();
    answer.put("state", clustering.state());
    answer.put("stage", clustering.stage());
    answer.put("done", clustering.done());
    answer.put("of", clustering.of());
    answer.put("stale", clustering.stale());
    answer.put("failure", clustering.failure());
    Last last = clustering.last();
    if (last != null) {
      answer.put("computedAt", last.computedAt());
      answer.put("subjects", last.found().subjects());
      answer.put("people", last.found().people());
      answer.put("links", last.found().links());
      answer.put("hubs", last.found().hubs());
      answer.put("clusters", last.found().clusters());
      answer.put("largest", last.found().largest());
    }
    return answer;
  }
}
