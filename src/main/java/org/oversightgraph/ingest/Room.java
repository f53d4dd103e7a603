package org.oversightgraph.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.oversightgraph.graph.database.DatabaseFailed;
import org.springframework.util.unit.DataSize;

/**
 * The room that is left on the disk of the data folder. A database whose disk is full cannot even
 * be closed, so that nothing more is written before that.
 */
final class Room {

  private static final DataSize RESERVE = DataSize.ofMegabytes(192);

  private final Path folder;
  private final DataSize reserve;

  Room(Path folder) {
    this(folder, RESERVE);
  }

  Room(Path folder, DataSize reserve) {
    this.folder = folder;
    this.reserve = reserve;
  }

  /** The same writer, which writes only where there is room, and says so where it ran out. */
  <T, R> Function<T, R> guarding(Function<T, R> writer) {
    return what -> {
      require();
      try {
        return writer.apply(what);
      } catch (DatabaseFailed failed) {
        require();
        throw failed;
      }
    };
  }

  /**
   * Makes sure that there is room left.
   *
   * @throws NoRoom if there is not
   */
  private void require() {
    try {
      if (Files.isDirectory(folder)) {
        DataSize left = DataSize.ofBytes(Files.getFileStore(folder).getUsableSpace());
        if (left.compareTo(reserve) < 0) {
          throw new NoRoom(folder, left, reserve);
        }
      }
    } catch (IOException unknown) {
      throw new UncheckedIOException(unknown);
    }
  }

  /** The disk of the data folder is full, or nearly so. */
  static final class NoRoom extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoRoom(Path folder, DataSize left, DataSize reserve) {
      super(
          "The disk of %s has only %d MB left; make room, at least %d MB"
              .formatted(
                  folder.toAbsolutePath().normalize(), left.toMegabytes(), reserve.toMegabytes()));
    }
  }
}
