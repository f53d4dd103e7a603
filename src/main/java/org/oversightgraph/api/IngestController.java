package org.oversightgraph.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.api.errors.BadRequest;
import org.oversightgraph.graph.CaseWriter.Written;
import org.oversightgraph.graph.database.Database;
import org.oversightgraph.ingest.Ingestion;
import org.oversightgraph.ingest.IngestionStopped;
import org.oversightgraph.ingest.Reader;
import org.oversightgraph.ingest.Result;
import org.oversightgraph.ingest.Summary;
import org.oversightgraph.source.Unread;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Takes in publications that a client gives or names; never a file of the server. */
@Controller
class IngestController {

  private static final Logger LOG = LoggerFactory.getLogger(IngestController.class);
  private static final int MOST = 20;
  private static final String STOPPED =
      "The database cannot be reached at the moment, or its disk is full; try the rest again later";

  private final Reader reader;
  private final Ingestion ingestion;
  private final Database database;

  IngestController(Reader reader, Ingestion ingestion, Database database) {
    this.reader = reader;
    this.ingestion = ingestion;
    this.database = database;
  }

  /** A publication: either its address, or a name and its text. */
  record PublicationInput(@Nullable String url, @Nullable String name, @Nullable String text) {}

  @MutationMapping
  Map<String, @Nullable Object> ingest(@Argument List<PublicationInput> publications) {
    if (publications.isEmpty() || publications.size() > MOST) {
      throw new BadRequest("publications", "expected 1 to " + MOST + " of them");
    }
    List<Unread> unread = publications.stream().map(this::unread).toList();
    Summary summary = new Summary();
    List<Result> results = new ArrayList<>();
    boolean stopped = false;
    try {
      ingestion.ingest(
          unread.iterator(),
          result -> {
            summary.add(result);
            results.add(result);
          });
    } catch (IngestionStopped early) {
      LOG.warn("Ingestion stopped after {} publications: {}", early.done(), early.getMessage());
      stopped = true;
    }
    return answer(summary, results, stopped);
  }

  private Unread unread(PublicationInput input) {
    String url = input.url();
    String name = input.name();
    String text = input.text();
    if (url != null && name == null && text == null && url.matches("https?://.+")) {
      return reader.at(url);
    }
    if (url == null && name != null && !name.isBlank() && text != null) {
      return reader.given(name, null, text);
    }
    throw new BadRequest(
        "publications", "expected of each either a url with http(s), or name and text");
  }

  private Map<String, @Nullable Object> answer(
      Summary summary, List<Result> results, boolean stopped) {
    Map<String, Object> cases = stopped ? Map.of() : cases(results);
    Map<String, @Nullable Object> answer = new HashMap<>();
    answer.put("documents", summary.documents());
    answer.put("refused", summary.refused().size());
    answer.put("newCases", summary.newCases());
    answer.put("changedCases", summary.changedCases());
    answer.put("unchangedCases", summary.unchangedCases());
    answer.put("facts", summary.facts());
    answer.put("stopped", stopped ? STOPPED : null);
    answer.put("results", results.stream().map(result -> row(result, cases)).toList());
    return answer;
  }

  private Map<String, Object> cases(List<Result> results) {
    List<String> ids =
        results.stream()
            .map(Result::written)
            .filter(Objects::nonNull)
            .map(Written::id)
            .distinct()
            .toList();
    Map<String, Object> cases = new HashMap<>();
    database
        .read("read/nodes", Map.of("ids", ids))
        .forEach(row -> cases.put(String.valueOf(row.map("value").get("id")), row.map("value")));
    return cases;
  }

  private static Map<String, @Nullable Object> row(Result result, Map<String, Object> cases) {
    Written written = result.written();
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("name", result.name());
    row.put("case", written == null ? null : cases.get(written.id()));
    row.put("facts", written == null ? 0 : written.facts());
    row.put("changes", written == null ? 0 : written.changes());
    row.put("problem", result.problem());
    row.put("leftOut", result.leftOut());
    return row;
  }
}
