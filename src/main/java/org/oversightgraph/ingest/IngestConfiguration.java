package org.oversightgraph.ingest;

import java.nio.file.Path;
import org.oversightgraph.graph.CaseWriter;
import org.oversightgraph.vocabulary.Vocabulary;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IngestConfiguration {

  @Bean
  Reader reader(ReadingSettings settings, Vocabulary vocabulary) {
    return new Reader(settings.limits(), vocabulary);
  }

  @Bean
  Ingestion ingestion(
      Reader reader,
      CaseWriter writer,
      @Value("${oversight.data:./data}") Path data,
      @Value("${spring.neo4j.uri:}") String elsewhere) {
    // A database elsewhere minds its own disk.
    return elsewhere.isEmpty()
        ? new Ingestion(reader::read, new Room(data).guarding(writer::write))
        : new Ingestion(reader::read, writer::write);
  }
}
