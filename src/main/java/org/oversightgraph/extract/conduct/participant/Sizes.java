package org.oversightgraph.extract.conduct.participant;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.people.People;
import org.oversightgraph.fact.casefile.CaseFile.SubjectEntry;

/** How many people subjects are, and how several counts of the same people add up. */
public final class Sizes {

  private final Map<String, SubjectEntry> subjects = new HashMap<>();

  public Sizes(List<SubjectEntry> subjects) {
    subjects.forEach(each -> this.subjects.put(each.key(), each));
  }

  /** The number of these people, or null where it is not stated. */
  public @Nullable Integer of(Collection<String> keys) {
    int size = 0;
    for (String key : keys) {
      SubjectEntry subject = subjects.get(key);
      if (subject == null || Integer.valueOf(People.NOT_STATED).equals(subject.size())) {
        return null;
      }
      size += subject.size() == null ? 1 : subject.size();
    }
    return size;
  }

  /** How many of these people a count means; null where it means all of them. */
  public @Nullable Integer part(Collection<String> keys, @Nullable Integer count) {
    return count == null || count.equals(of(keys)) ? null : count;
  }

  /** Two statements about the same people as one: others are added, the same are not. */
  public Who both(Who one, Who other) {
    Integer size = of(one.subjects());
    if (one.count() == null || other.count() == null) {
      return one.count() == null ? other : one;
    }
    int sum = other.further() ? one.count() + other.count() : Math.max(one.count(), other.count());
    int count = size == null ? sum : Math.min(sum, size);
    return new Who(one.subjects(), count, one.spans(), one.further());
  }
}
