package org.oversightgraph.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ProgressTests {

  private final StringWriter written = new StringWriter();
  private final TurnedClock clock = new TurnedClock();
  private final Progress progress = new Progress.Lines(100, new PrintWriter(written, true), clock);

  @Test
  void saysNowAndThenHowFastItIsAndWhatIsLeft() {
    clock.turn(Duration.ofMinutes(1));
    for (int done = 0; done < 100; done++) {
      clock.turn(Duration.ofMillis(100));
      progress.step();
    }

    assertThat(written.toString())
        .isEqualToNormalizingNewlines("51 of 100, 10.0 a second, about 5 s left\n");
  }

  @Test
  void keepsSilentWhereItIsSoonDone() {
    progress.step();
    progress.close();

    assertThat(written.toString()).isEmpty();
  }

  /** A clock that stands still until it is turned. */
  private static final class TurnedClock extends Clock {

    private Instant now = Instant.EPOCH;

    void turn(Duration on) {
      now = now.plus(on);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
