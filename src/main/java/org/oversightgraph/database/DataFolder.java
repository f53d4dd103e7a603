package org.oversightgraph.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The data folder, held by one process at a time; the lock goes with the process. */
final class DataFolder implements AutoCloseable {

  private final FileChannel channel;

  private DataFolder(FileChannel channel) {
    this.channel = channel;
  }

  static DataFolder hold(Path folder) {
    Path owner = folder.resolve("owner");
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(owner, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw taken(folder, Files.readString(owner).strip());
      }
      channel.truncate(0);
      String pid = String.valueOf(ProcessHandle.current().pid());
      channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.UTF_8)));
      return new DataFolder(channel);
    } catch (IOException unusable) {
      throw new DatabaseCannotStart(
          "The data folder %s cannot be used: %s".formatted(folder.toAbsolutePath(), unusable),
          "Give this user the right to write there, or set oversight.data to another folder.",
          unusable);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldInThisProcess) {
      return null;
    }
  }

  private static DatabaseCannotStart taken(Path folder, String pid) {
    String holder =
        pid.matches("\\d+")
            ? ProcessHandle.of(Long.parseLong(pid))
                .map(PortHolder::describe)
                .orElse("process " + pid)
            : "another process";
    return new DatabaseCannotStart(
        "The data folder %s is held by %s.".formatted(folder.toAbsolutePath(), holder),
        "Stop that process, or set oversight.data to another folder.",
        null);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
