package org.oversightgraph.access;

import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.Instrumentation;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLTypeUtil;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class QueryLimitsConfiguration {

  private static final int LIST = 2;
  private static final int PAGE = 20;

  /**
   * As many fields as a query can have, 15,000 words long at the most, still add up to a number.
   */
  private static final int SUMMABLE = Integer.MAX_VALUE / 15_000;

  @Bean
  Instrumentation depthLimit(QueryLimits limits) {
    return new MaxQueryDepthInstrumentation(limits.depth()) {
      @Override
      protected AbortExecutionException mkAbortException(int depth, int maxDepth) {
        return new QueryRefused("depth", depth, maxDepth);
      }
    };
  }

  @Bean
  Instrumentation costLimit(QueryLimits limits) {
    return new MaxQueryComplexityInstrumentation(
        limits.cost(), (field, ofEach) -> cost(field, ofEach, limits.cost())) {
      @Override
      protected AbortExecutionException mkAbortException(int cost, int maxCost) {
        return new QueryRefused("cost", cost, maxCost);
      }
    };
  }

  /** How many objects a field is expected to bring, with all that is asked of each. */
  private static int cost(FieldComplexityEnvironment field, int ofEach, int limit) {
    GraphQLOutputType type = field.getFieldDefinition().getType();
    String owner = field.getParentType().getName();
    if (GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(type)) || owner.startsWith("__")) {
      return 0;
    }
    if (owner.endsWith("Connection")) {
      return ofEach;
    }
    long objects = 1;
    if (GraphQLTypeUtil.unwrapAll(type).getName().endsWith("Connection")) {
      objects =
          field.getArguments().get("first") instanceof Integer first ? Math.max(0, first) : PAGE;
    } else if (GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type))) {
      objects = LIST;
    }
    long cost = 1 + objects * Math.max(1L, ofEach);
    if (cost > Math.max(limit, SUMMABLE)) {
      throw new QueryRefused("cost", (int) Math.min(Integer.MAX_VALUE, cost), limit);
    }
    return (int) cost;
  }
}
