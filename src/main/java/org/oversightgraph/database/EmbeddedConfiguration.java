package org.oversightgraph.database;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnNotWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service has its own Neo4j; a command works beside a running service if there is one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.neo4j.uri:}' == ''")
class EmbeddedConfiguration {

  @Bean
  @ConditionalOnWebApplication
  EmbeddedDatabase embeddedDatabase(EmbeddedSettings settings) {
    return EmbeddedDatabase.start(settings);
  }

  @Bean
  @ConditionalOnNotWebApplication
  Neo4jConnectionDetails runningOrOwnDatabase(EmbeddedSettings settings) {
    return RunningDatabase.orOwn(settings);
  }
}
