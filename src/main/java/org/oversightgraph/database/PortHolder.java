package org.oversightgraph.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Says which process listens on a port, as far as this system lets one see it. */
final class PortHolder {

  private static final Path PROC = Path.of("/proc");
  private static final String LISTENING = "0A";

  private PortHolder() {}

  /** The process in words: {@code process 4711 (java …)}, or {@code another process}. */
  static String describe(int port) {
    Set<String> sockets = new HashSet<>();
    for (String table : List.of("net/tcp", "net/tcp6")) {
      sockets.addAll(listening(PROC.resolve(table), port));
    }
    return ProcessHandle.allProcesses()
        .filter(process -> holdsAny(process, sockets))
        .findFirst()
        .map(PortHolder::describe)
        .orElse("another process");
  }

  /** A process in words. */
  static String describe(ProcessHandle process) {
    String command = process.info().command().orElse("of another user");
    return "process %d (%s)".formatted(process.pid(), command);
  }

  private static List<String> listening(Path table, int port) {
    String suffix = String.format(Locale.ROOT, ":%04X", port);
    try (Stream<String> lines = Files.lines(table)) {
      return lines
          .skip(1)
          .map(line -> line.strip().split("\\s+"))
          .filter(fields -> fields[1].endsWith(suffix) && fields[3].equals(LISTENING))
          .map(fields -> "socket:[" + fields[9] + "]")
          .toList();
    } catch (IOException notLinux) {
      return List.of();
    }
  }

  private static boolean holdsAny(ProcessHandle process, Set<String> sockets) {
    Path descriptors = PROC.resolve(process.pid() + "/fd");
    if (sockets.isEmpty() || !Files.isReadable(descriptors)) {
      return false;
    }
    try (Stream<Path> open = Files.list(descriptors)) {
      return open.anyMatch(descriptor -> sockets.contains(target(descriptor)));
    } catch (IOException gone) {
      return false;
    }
  }

  private static String target(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString();
    } catch (IOException gone) {
      return "";
    }
  }
}
