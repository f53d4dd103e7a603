package org.oversightgraph.link.cluster;

/** What is being done while clusters are computed. */
public enum Stage {
  /** Who shares what is read, officer by officer and cohort by cohort. */
  READING,
  /** Groups are found, component by component. */
  GROUPING,
  /** It is found out who joins groups to others. */
  BRIDGING,
  /** The clusters found are written, cluster by cluster. */
  WRITING
}
