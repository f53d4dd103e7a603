package org.oversightgraph.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which graph a command works on. */
final class GraphOptions {

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description =
          "The data folder; ./data unless given. Where a service runs on it, the command works"
              + " beside it; else it starts the database in it alone.")
  private @Nullable Path data;

  @Option(
      names = "--database",
      paramLabel = "URI",
      description = "A Neo4j instead, e.g. neo4j://db.example:7687.")
  private @Nullable String database;

  @Option(
      names = "--user",
      paramLabel = "NAME",
      description = "The user of that Neo4j; neo4j unless given.")
  private @Nullable String user;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "A file with that user's password and nothing else.")
  private @Nullable Path passwordFile;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /** The same as settings of the service. */
  List<String> settings() {
    List<String> settings = new ArrayList<>();
    add(settings, "oversight.data", data);
    add(settings, "spring.neo4j.uri", database);
    if (passwordFile != null) {
      add(settings, "spring.neo4j.authentication.username", user == null ? "neo4j" : user);
      add(settings, "spring.neo4j.authentication.password", password(passwordFile));
    } else {
      add(settings, "spring.neo4j.authentication.username", user);
    }
    return settings;
  }

  private String password(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException unreadable) {
      throw new ParameterException(
          spec.commandLine(), "--password-file: it cannot be read: " + unreadable, unreadable);
    }
  }

  private static void add(List<String> settings, String name, @Nullable Object value) {
    if (value != null) {
      settings.add("--" + name + "=" + value);
    }
  }
}
