package org.oversightgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oversightgraph.ingest.Room.NoRoom;
import org.springframework.util.unit.DataSize;

class RoomTests {

  private static final DataSize MORE_THAN_ANY_DISK = DataSize.ofTerabytes(1_000_000);

  @TempDir private Path folder;
  private final List<String> written = new ArrayList<>();

  @Test
  void writesWhereThereIsRoom() {
    write(new Room(folder, DataSize.ofBytes(1)));

    assertThat(written).containsExactly("a case");
  }

  @Test
  void writesNothingWhereThereIsNone() {
    Room room = new Room(folder, MORE_THAN_ANY_DISK);

    assertThatThrownBy(() -> write(room))
        .isInstanceOf(NoRoom.class)
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("MB left");
    assertThat(written).isEmpty();
  }

  @Test
  void leavesAFolderThatIsNotThereToTheDatabase() {
    write(new Room(folder.resolve("nowhere"), MORE_THAN_ANY_DISK));

    assertThat(written).containsExactly("a case");
  }

  private void write(Room room) {
    Function<String, Boolean> writer = written::add;
    room.guarding(writer).apply("a case");
  }
}
