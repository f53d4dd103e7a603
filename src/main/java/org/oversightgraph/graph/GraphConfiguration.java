package org.oversightgraph.graph;

import org.oversightgraph.vocabulary.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

  @Bean
  Pseudonyms pseudonyms(GraphSettings settings) {
    return settings.pseudonyms();
  }

  @Bean
  Vocabulary vocabulary() {
    return Vocabulary.load();
  }
}
