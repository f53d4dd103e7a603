package org.oversightgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.oversightgraph.fact.casefile.CaseFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a detail that cannot be read from costing more than that detail. */
public final class LeftOut {

  private static final Logger LOG = LoggerFactory.getLogger(LeftOut.class);
  private static final ScopedValue<List<String>> NOTES = ScopedValue.newInstance();

  private LeftOut() {}

  /** Reads a publication, and notes what of it is left out meanwhile. */
  static Extraction noting(Supplier<CaseFile> reading) {
    List<String> notes = new ArrayList<>();
    CaseFile file = ScopedValue.where(NOTES, notes).call(reading::get);
    return new Extraction(file, List.copyOf(notes));
  }

  /**
   * Reads one detail; where that fails, notes that it is left out, and the rest goes on.
   *
   * @param what the detail in words, for example "a station in characters 120 to 180"
   */
  public static <T> Optional<T> orNote(String what, Supplier<T> reading) {
    try {
      return Optional.ofNullable(reading.get());
    } catch (RuntimeException | StackOverflowError failed) {
      if (!NOTES.isBound()) {
        throw failed;
      }
      LOG.error("Left out: {}", what, failed);
      NOTES.get().add(what + " (" + failed.getClass().getSimpleName() + ")");
      return Optional.empty();
    }
  }
}
