package org.oversightgraph.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.oversightgraph.graph.CaseWriter.Written;

/** What came of several publications, added up. */
public final class Summary {

  private enum State {
    UNCHANGED,
    CHANGED,
    NEW
  }

  private final Map<String, State> cases = new LinkedHashMap<>();
  private final List<Result> refused = new ArrayList<>();
  private int documents;
  private int facts;

  /** Adds what came of one more. */
  public void add(Result result) {
    documents++;
    Written written = result.written();
    if (written == null) {
      refused.add(result);
    } else {
      facts += written.facts();
      cases.merge(written.id(), state(written), Summary::further);
    }
  }

  private static State state(Written written) {
    if (written.created()) {
      return State.NEW;
    }
    return written.changes() == 0 ? State.UNCHANGED : State.CHANGED;
  }

  private static State further(State one, State two) {
    return one.compareTo(two) < 0 ? two : one;
  }

  /** How many publications there were. */
  public int documents() {
    return documents;
  }

  /** How many facts the publications state that were taken in. */
  public int facts() {
    return facts;
  }

  public int newCases() {
    return count(State.NEW);
  }

  public int changedCases() {
    return count(State.CHANGED);
  }

  public int unchangedCases() {
    return count(State.UNCHANGED);
  }

  /** Those of which nothing was written, with the reason. */
  public List<Result> refused() {
    return List.copyOf(refused);
  }

  private int count(State state) {
    return (int) cases.values().stream().filter(state::equals).count();
  }
}
