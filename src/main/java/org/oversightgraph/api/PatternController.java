package org.oversightgraph.api;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.api.errors.BadRequest;
import org.oversightgraph.api.field.DayBelow;
import org.oversightgraph.pattern.Patterns;
import org.oversightgraph.pattern.table.Dimension;
import org.oversightgraph.pattern.table.Measure;
import org.oversightgraph.pattern.table.PatternQuestion;
import org.oversightgraph.pattern.table.PatternTable;
import org.oversightgraph.pattern.table.UnsuitableTable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What is seen where and when, and more or less often than chance would have it. */
@Controller
class PatternController {

  private final Patterns patterns;

  PatternController(Patterns patterns) {
    this.patterns = patterns;
  }

  @QueryMapping
  PatternTable pattern(
      @Argument Dimension rows,
      @Argument @Nullable Dimension columns,
      @Argument @Nullable Measure measure,
      DataFetchingEnvironment environment) {
    if (measure == null) {
      throw new BadRequest("measure", "expected a measure");
    }
    try {
      return patterns.of(
          new PatternQuestion(
              rows, columns, measure, environment.getArgument("filter"), DayBelow.of(environment)));
    } catch (UnsuitableTable unsuitable) {
      throw new BadRequest(unsuitable.argument(), String.valueOf(unsuitable.getMessage()));
    }
  }
}
