package org.oversightgraph.database;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.io.ByteUnit;

/**
 * The data folder, held by one process at a time; the lock goes with the process. The file {@code
 * owner} says who holds it and, once it is up, where its database is.
 */
final class DataFolder implements AutoCloseable {

  private static final String OWNER = "owner";

  private final FileChannel channel;

  private DataFolder(FileChannel channel) {
    this.channel = channel;
  }

  static DataFolder hold(Path folder) {
    return tryToHold(folder).orElseThrow(() -> taken(folder));
  }

  /** Holds the folder unless another process does. */
  static Optional<DataFolder> tryToHold(Path folder) {
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve(OWNER), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        return Optional.empty();
      }
      channel.truncate(0);
      DataFolder held = new DataFolder(channel);
      held.write(String.valueOf(ProcessHandle.current().pid()));
      return Optional.of(held);
    } catch (IOException unusable) {
      throw unusable(folder, unusable);
    }
  }

  /** Makes sure of room on the disk: a database whose disk is full cannot even be closed. */
  static void requireRoom(Path folder, long bytes) {
    try {
      long left = Files.getFileStore(folder).getUsableSpace();
      if (left < bytes) {
        throw new DatabaseCannotStart(
            "The disk of the data folder %s has only %d MB left, and Neo4j needs %d MB."
                .formatted(
                    folder.toAbsolutePath(),
                    ByteUnit.Byte.toMebiBytes(left),
                    ByteUnit.Byte.toMebiBytes(bytes)),
            "Make room there, or set oversight.data to another folder.",
            null);
      }
    } catch (IOException unusable) {
      throw unusable(folder, unusable);
    }
  }

  /** Tells other processes where the database in the folder is. */
  void announce(URI database) throws IOException {
    write("\n" + database);
  }

  /** Where the database is that another process has in the folder, once it is up. */
  static Optional<URI> announced(Path folder) {
    try {
      List<String> owner = Files.readAllLines(folder.resolve(OWNER));
      return owner.size() < 2 ? Optional.empty() : Optional.of(URI.create(owner.get(1)));
    } catch (IOException unusable) {
      throw unusable(folder, unusable);
    }
  }

  /** That another process holds the folder, and which. */
  static DatabaseCannotStart taken(Path folder) {
    return new DatabaseCannotStart(
        "The data folder %s is held by %s.".formatted(folder.toAbsolutePath(), holder(folder)),
        "Stop that process, or set oversight.data to another folder.",
        null);
  }

  private static String holder(Path folder) {
    try {
      return Files.readAllLines(folder.resolve(OWNER)).stream()
          .findFirst()
          .filter(pid -> pid.matches("\\d+"))
          .map(DataFolder::process)
          .orElse("another process");
    } catch (IOException unusable) {
      throw unusable(folder, unusable);
    }
  }

  private static String process(String pid) {
    return ProcessHandle.of(Long.parseLong(pid)).map(PortHolder::describe).orElse("process " + pid);
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldInThisProcess) {
      return null;
    }
  }

  private void write(String words) throws IOException {
    channel.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)));
  }

  private static DatabaseCannotStart unusable(Path folder, IOException reason) {
    return new DatabaseCannotStart(
        "The data folder %s cannot be used: %s".formatted(folder.toAbsolutePath(), reason),
        "Give this user the right to write there, or set oversight.data to another folder.",
        reason);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
