package org.oversightgraph.link.cluster;

/** Is told how far a computation is. */
@FunctionalInterface
public interface Steps {

  /**
   * So much of a stage is done.
   *
   * @param of how much it is in all
   */
  void at(Stage stage, int done, int of);
}
