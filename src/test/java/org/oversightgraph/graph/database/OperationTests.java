package org.oversightgraph.graph.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class OperationTests {

  private static final Runnable NOTHING = () -> {};

  private final Operation operation = new Operation();

  @Test
  void stopsAStatementThatRunsHoweverOftenThatTakes() throws InterruptedException {
    CountDownLatch runs = new CountDownLatch(1);
    CountDownLatch triedTwice = new CountDownLatch(2);
    CompletableFuture<Throwable> failure = new CompletableFuture<>();
    Thread thread =
        Thread.ofVirtual()
            .start(() ->
                operation.run(() -> {
                  try {
                    Operation.reading(() -> failAfter(runs, triedTwice), triedTwice::countDown);
                  } catch (OperationStopped stopped) {
                    failure.complete(stopped);
                  }
                }));
    runs.await();

    assertThat(operation.stop()).isTrue();
    thread.join();
    assertThat(failure).isCompletedWithValueMatching(OperationStopped.class::isInstance);
  }

  @Test
  void startsNoStatementOnceItIsStopped() {
    operation.stop();

    operation.run(() ->
        assertThatThrownBy(() -> Operation.reading(() -> "run", NOTHING))
            .isInstanceOf(OperationStopped.class));
    operation.run(() -> assertThatThrownBy(Operation::finish).isInstanceOf(OperationStopped.class));
  }

  @Test
  void countsTheThreadsThatItStartsAsItsOwn() {
    operation.stop();
    CompletableFuture<String> read = new CompletableFuture<>();
    operation.run(() ->
        Thread.ofVirtual()
            .start(() -> {
              try {
                read.complete(Operation.reading(() -> "run", NOTHING));
              } catch (OperationStopped stopped) {
                read.completeExceptionally(stopped);
              }
            }));

    assertThatThrownBy(read::join).hasCauseInstanceOf(OperationStopped.class);
  }

  @Test
  void isNotStoppedOnceItGoesOnToItsEnd() {
    operation.run(() -> {
      Operation.finish();

      assertThat(operation.stop()).isFalse();
      assertThat(operation.finishing()).isTrue();
      assertThat(Operation.reading(() -> "run", NOTHING)).isEqualTo("run");
    });
  }

  @Test
  void leavesAloneWhatBelongsToNone() {
    Operation.finish();

    assertThat(Operation.reading(() -> "run", NOTHING)).isEqualTo("run");
    assertThatThrownBy(() -> operation.run(() -> Operation.reading(OperationTests::fail, NOTHING)))
        .isInstanceOf(IllegalStateException.class);
  }

  private static String fail() {
    throw new IllegalStateException("of itself");
  }

  private static String failAfter(CountDownLatch runs, CountDownLatch stopped) {
    runs.countDown();
    try {
      stopped.await();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
    return fail();
  }
}
