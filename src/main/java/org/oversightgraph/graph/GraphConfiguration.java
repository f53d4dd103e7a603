package org.oversightgraph.graph;

import java.time.Clock;
import org.oversightgraph.graph.identity.Pseudonyms;
import org.oversightgraph.vocabulary.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

  @Bean
  Pseudonyms pseudonyms(GraphSettings settings) {
    return settings.pseudonyms();
  }

  /** What tells when something is recorded. */
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  Vocabulary vocabulary() {
    return Vocabulary.load();
  }
}
