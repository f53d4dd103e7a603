package org.oversightgraph.link.cluster;

/** Counts what is done of a stage, and stops a computation that is to be stopped. */
final class Counter {

  private final Steps steps;
  private final Stage stage;
  private final int of;
  private int done;

  Counter(Steps steps, Stage stage, int of) {
    this.steps = steps;
    this.stage = stage;
    this.of = of;
    steps.at(stage, 0, of);
  }

  /**
   * So many more are done.
   *
   * @throws Stopped if the computation is to be stopped
   */
  void add(int more) {
    if (Thread.interrupted()) {
      throw new Stopped();
    }
    done += more;
    steps.at(stage, Math.min(done, of), of);
  }

  /** The service stops while clusters are computed. */
  static final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Stopped() {
      super("the service was stopped");
    }
  }
}
