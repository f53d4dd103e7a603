package org.oversightgraph.api;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLObjectType;
import graphql.schema.TypeResolver;
import java.util.List;
import java.util.Map;
import org.oversightgraph.api.field.CypherFields;
import org.oversightgraph.api.field.FieldAnswers;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

  @Bean
  RuntimeWiringConfigurer wiring(FieldAnswers answers) {
    return wiring ->
        wiring
            .scalar(ExtendedScalars.Date)
            .scalar(ExtendedScalars.DateTime)
            .wiringFactory(new CypherFields(answers));
  }

  @Bean
  GraphQlSourceBuilderCustomizer typesByLabel() {
    return builder -> builder.defaultTypeResolver(typeByLabel());
  }

  /** A node's type is the label of that name. */
  private static TypeResolver typeByLabel() {
    return environment ->
        environment.getObject() instanceof Map<?, ?> node
                && node.get("labels") instanceof List<?> labels
            ? labels.stream()
                .map(label -> environment.getSchema().getType(String.valueOf(label)))
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .findFirst()
                .orElse(null)
            : null;
  }
}
