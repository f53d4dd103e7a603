package org.oversightgraph.database;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.neo4j.uri:}' == ''")
class EmbeddedConfiguration {

  @Bean
  EmbeddedDatabase embeddedDatabase(EmbeddedSettings settings) {
    return EmbeddedDatabase.start(settings);
  }
}
