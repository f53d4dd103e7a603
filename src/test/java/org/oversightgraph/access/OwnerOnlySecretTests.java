package org.oversightgraph.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerOnlySecretTests {

  private static final int AT_ONCE = 8;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void nameAFileInAFolderThatIsNotThereYet() {
    file = folder.resolve("data").resolve("secret.key");
  }

  @Test
  void isMadeUpOnceAndIsTheSameAtTheSecondCall() {
    String secret = OwnerOnlySecret.in(file);

    assertThat(secret).matches("[0-9a-f]{48}");
    assertThat(OwnerOnlySecret.in(file)).isEqualTo(secret);
    assertThat(OwnerOnlySecret.in(folder.resolve("other.key"))).isNotEqualTo(secret);
  }

  @Test
  void isReadableByItsOwnerOnly() throws IOException {
    OwnerOnlySecret.in(file);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void leavesNothingBesideTheFile() throws IOException {
    OwnerOnlySecret.in(file);

    try (var left = Files.list(file.getParent())) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void takesTheSecretThatSomebodyPutThere() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "  a secret of one's own\n");

    assertThat(OwnerOnlySecret.in(file)).isEqualTo("a secret of one's own");
  }

  @Test
  void refusesAnEmptyFileAndSaysWhatToDo() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, " \n");

    assertThatIllegalStateException()
        .isThrownBy(() -> OwnerOnlySecret.in(file))
        .withMessage(file + " is empty: delete it for a new secret, or put the old one back");
  }

  @RepeatedTest(20)
  void isOneForAllWhoAskAtOnce() throws InterruptedException, ExecutionException {
    CyclicBarrier together = new CyclicBarrier(AT_ONCE);
    Callable<String> ask =
        () -> {
          together.await();
          return OwnerOnlySecret.in(file);
        };

    try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      assertThat(threads.invokeAll(IntStream.range(0, AT_ONCE).mapToObj(each -> ask).toList()))
          .map(Future::get)
          .containsOnly(OwnerOnlySecret.in(file));
    }
  }
}
