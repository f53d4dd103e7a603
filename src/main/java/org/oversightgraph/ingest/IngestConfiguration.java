package org.oversightgraph.ingest;

import org.oversightgraph.graph.CaseWriter;
import org.oversightgraph.vocabulary.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IngestConfiguration {

  @Bean
  Reader reader(ReadingSettings settings, Vocabulary vocabulary) {
    return new Reader(settings.limits(), vocabulary);
  }

  @Bean
  Ingestion ingestion(Reader reader, CaseWriter writer) {
    return new Ingestion(reader::extract, writer::write);
  }
}
