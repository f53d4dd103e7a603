package org.oversightgraph;

import org.oversightgraph.command.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Published police misconduct cases as a graph, every fact with the passage behind it. Serves it,
 * or runs the command that the first argument names.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class OversightGraph {

  public static void main(String[] arguments) {
    if (Commands.meant(arguments)) {
      System.exit(Commands.run(arguments));
    }
    SpringApplication.run(OversightGraph.class, arguments);
  }
}
