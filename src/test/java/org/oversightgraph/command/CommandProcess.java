package org.oversightgraph.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.oversightgraph.OversightGraph;

/** A command as a person runs it, in a JVM of its own, which can be killed. */
final class CommandProcess {

  private final Process process;
  private final Path errors;
  private final List<String> lines = new ArrayList<>();

  private CommandProcess(Process process, Path errors) {
    this.process = process;
    this.errors = errors;
  }

  static CommandProcess start(Path folder, Object... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(System.getProperty("oversight.test.jvm", "").split(" ")));
    command.addAll(List.of("-Xmx512m", "-cp", System.getProperty("java.class.path")));
    command.add(OversightGraph.class.getName());
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    command.removeIf(String::isBlank);
    try {
      Path errors = Files.createTempFile(folder, "stderr", ".log");
      return new CommandProcess(
          new ProcessBuilder(command).redirectError(errors.toFile()).start(), errors);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Runs a command to its end. */
  static Ran run(Path folder, Object... arguments) {
    return start(folder, arguments).end();
  }

  /** Kills it, as {@code kill -9} does, once it has printed so many lines. */
  int killAfter(int count) {
    try (BufferedReader output = output()) {
      output.lines().limit(count).forEach(lines::add);
      process.destroyForcibly().onExit().join();
      return lines.size();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Ran end() {
    try (BufferedReader output = output()) {
      output.lines().forEach(lines::add);
      int exit = process.waitFor();
      return new Ran(exit, String.join("\n", lines), Files.readString(errors));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private BufferedReader output() {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }
}
