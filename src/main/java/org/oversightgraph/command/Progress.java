package org.oversightgraph.command;

import java.io.Console;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a command is, how fast, and how long it will still take. */
interface Progress extends AutoCloseable {

  /** One more is done. */
  void step();

  @Override
  void close();

  /** A bar on a terminal, else a line now and then. */
  static Progress of(int total, PrintWriter err) {
    Console console = System.console();
    return console != null && console.isTerminal()
        ? new Bar(total)
        : new Lines(total, err, Clock.systemUTC());
  }

  /** A bar with rate and time left. */
  final class Bar implements Progress {

    private static final int REFRESH_MILLIS = 200;

    private final ProgressBar bar;

    Bar(int total) {
      this.bar =
          new ProgressBarBuilder()
              .setInitialMax(total)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(REFRESH_MILLIS)
              .showSpeed()
              .build();
    }

    @Override
    public void step() {
      bar.step();
    }

    @Override
    public void close() {
      bar.close();
    }
  }

  /** A line every few seconds. The first item is no measure: what is loaded once is loaded then. */
  final class Lines implements Progress {

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final double MILLIS = 1000;

    private final int total;
    private final PrintWriter err;
    private final Clock clock;
    private Instant first;
    private Instant last;
    private int done;

    Lines(int total, PrintWriter err, Clock clock) {
      this.total = total;
      this.err = err;
      this.clock = clock;
      this.first = clock.instant();
      this.last = first;
    }

    @Override
    public void step() {
      done++;
      Instant now = clock.instant();
      if (done == 1) {
        first = now;
        last = now;
      }
      if (done < total && Duration.between(last, now).compareTo(PAUSE) >= 0) {
        last = now;
        double rate = (done - 1) * MILLIS / Duration.between(first, now).toMillis();
        err.printf(
            Locale.ROOT,
            "%d of %d, %.1f a second, about %.0f s left%n",
            done,
            total,
            rate,
            Math.ceil((total - done) / rate));
      }
    }

    @Override
    public void close() {
      err.flush();
    }
  }
}
