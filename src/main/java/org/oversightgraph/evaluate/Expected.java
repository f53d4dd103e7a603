package org.oversightgraph.evaluate;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a page states in one field.
 *
 * @param values what is to be found
 * @param open what may be found or not, and counts for neither side
 */
record Expected(Set<String> values, Set<String> open) {

  static Expected of(Collection<String> values) {
    return new Expected(new LinkedHashSet<>(values), Set.of());
  }

  static Expected of(@Nullable String value) {
    return new Expected(value == null || value.isBlank() ? Set.of() : Set.of(value), Set.of());
  }
}
