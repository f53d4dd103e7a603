package org.oversightgraph.evaluate.mini.pairing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, or a group, whom a mini describes.
 *
 * @param names the words of the text, and other words for the same people
 * @param count how many; null where the text gives no number
 * @param optional whether they may be held or not
 * @param roles the roles they have
 * @param mayRoles roles that are as good
 */
public record WantedPerson(
    String who,
    List<String> names,
    @Nullable Integer count,
    boolean optional,
    Set<String> roles,
    Set<String> mayRoles) {

  public boolean single() {
    return count != null && count == 1;
  }

  public Set<String> allRoles() {
    Set<String> all = new LinkedHashSet<>(roles);
    all.addAll(mayRoles);
    return all;
  }

  public boolean fits(Set<String> held) {
    return held.stream().anyMatch(role -> roles.contains(role) || mayRoles.contains(role));
  }
}
