package org.oversightgraph.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A Neo4j in a second JVM, which can be killed and started again on the same folder and port. */
public final class DatabaseProcess implements AutoCloseable {

  private static final String READY = "ready ";

  private final Path data;
  private final Process process;
  private final URI uri;

  private DatabaseProcess(Path data, Process process, URI uri) {
    this.data = data;
    this.process = process;
    this.uri = uri;
  }

  /** What the second JVM runs: a folder, a port; it ends with its parent's standard input. */
  public static void main(String[] arguments) throws IOException {
    EmbeddedSettings settings =
        new EmbeddedSettings(Path.of(arguments[0]), Integer.parseInt(arguments[1]), "64m", "256m");
    EmbeddedDatabase database = EmbeddedDatabase.start(settings);
    System.out.println(READY + database.getUri());
    System.in.transferTo(System.err);
    database.close();
  }

  public static DatabaseProcess start(Path data, int port) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(System.getProperty("oversight.test.jvm", "").split(" ")));
    command.add("-Xmx512m");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(DatabaseProcess.class.getName());
    command.add(data.toString());
    command.add(String.valueOf(port));
    command.removeIf(String::isBlank);
    try {
      Files.createDirectories(data);
      Process process =
          new ProcessBuilder(command).redirectError(data.resolve("stderr.log").toFile()).start();
      return new DatabaseProcess(data, process, awaitReady(process, data));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static URI awaitReady(Process process, Path data) throws IOException {
    BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line;
    while ((line = output.readLine()) != null) {
      if (line.startsWith(READY)) {
        drain(output);
        return URI.create(line.substring(READY.length()));
      }
    }
    throw new IllegalStateException(
        "The second JVM ended: " + Files.readString(data.resolve("stderr.log")));
  }

  private static void drain(BufferedReader output) {
    Thread.ofVirtual()
        .start(() -> {
          try {
            output.transferTo(Writer.nullWriter());
          } catch (IOException ended) {
            // the process is gone, and with it its output
          }
        });
  }

  public URI uri() {
    return uri;
  }

  public long pid() {
    return process.pid();
  }

  public String password() {
    try {
      return Files.readString(data.resolve("neo4j-password")).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Ends it at once, as {@code kill -9} does. */
  public void kill() {
    process.destroyForcibly().onExit().join();
  }

  public DatabaseProcess restart() {
    close();
    return start(data, Objects.requireNonNull(uri).getPort());
  }

  @Override
  public void close() {
    try {
      process.getOutputStream().close();
    } catch (IOException alreadyGone) {
      // which is what was wanted
    }
    process.onExit().join();
  }
}
