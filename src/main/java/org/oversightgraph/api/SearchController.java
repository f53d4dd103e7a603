package org.oversightgraph.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.api.errors.BadRequest;
import org.oversightgraph.api.field.CypherAnswer.Ask;
import org.oversightgraph.api.field.DayBelow;
import org.oversightgraph.api.field.FieldAnswers;
import org.oversightgraph.api.paging.Page;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Where words occur, the best match first. */
@Controller
class SearchController {

  private static final int LONGEST = 200;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final FieldAnswers answers;

  SearchController(FieldAnswers answers) {
    this.answers = answers;
  }

  /** Words between quotation marks are one phrase; of other words, the more the better. */
  @QueryMapping
  CompletableFuture<Page> search(
      @Argument String text,
      @Argument @Nullable List<String> kinds,
      DataFetchingEnvironment environment) {
    List<String> terms =
        Stream.of(NO_WORD.split(text.toLowerCase(Locale.ROOT)))
            .filter(term -> !term.isEmpty())
            .toList();
    if (terms.isEmpty() || text.length() > LONGEST) {
      throw new BadRequest("text", "expected a word or some, of " + LONGEST + " letters at most");
    }
    String words = String.join(" ", terms);
    boolean phrase = text.strip().matches("\".+\"");
    Map<String, @Nullable Object> asked = new HashMap<>();
    asked.put("words", phrase ? "\"" + words + "\"" : words);
    asked.put("terms", terms);
    asked.put("kinds", NodeKinds.labels(kinds));
    DayBelow.of(environment).into(asked);
    return answers.page(new Ask("read/search-words", null, asked), environment);
  }
}
