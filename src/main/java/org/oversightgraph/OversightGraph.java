package org.oversightgraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Published police misconduct cases as a graph, every fact with the passage behind it. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class OversightGraph {

  public static void main(String[] arguments) {
    SpringApplication.run(OversightGraph.class, arguments);
  }
}
