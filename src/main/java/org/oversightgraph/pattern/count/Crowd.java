package org.oversightgraph.pattern.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The people of one case, who may be counted in several groups at once: seven members of a chat, of
 * whom six were investigated, of whom two still served.
 */
public final class Crowd {

  private final List<Group> groups = new ArrayList<>();
  private final Map<String, Integer> byId = new HashMap<>();

  private static final class Group {
    private final Size size;
    private final List<Integer> parts = new ArrayList<>();
    private boolean isPart;

    private Group(Size size) {
      this.size = size;
    }
  }

  /** A group that another is part of. */
  record Whole(String id, Size size) {}

  /**
   * Adds a person or a group, and tells its number. Groups that others are part of are added before
   * these.
   *
   * @param id null unless other groups are part of it, or it is part of others
   */
  public int add(@Nullable String id, Size size) {
    Integer known = id == null ? null : byId.get(id);
    if (known != null) {
      return known;
    }
    groups.add(new Group(size));
    int number = groups.size() - 1;
    if (id != null) {
      byId.put(id, number);
    }
    return number;
  }

  /** Says what groups there are around one, the smallest first. */
  void around(int group, List<Whole> wholes) {
    int part = group;
    for (Whole whole : wholes) {
      if (groups.get(part).isPart) {
        return;
      }
      int around = add(whole.id(), whole.size());
      groups.get(part).isPart = true;
      groups.get(around).parts.add(part);
      part = around;
    }
  }

  Size size(int group) {
    return groups.get(group).size;
  }

  /** How many groups and people there are to tell apart. */
  int groups() {
    return groups.size();
  }

  /**
   * How many people these are, each counted once: a group counts by what is known of itself or by
   * its parts, whichever is more, and never for more than its size.
   *
   * @param meant how many of each group are meant, not looking at its parts
   */
  int count(int[] meant) {
    int people = 0;
    for (int group = 0; group < groups.size(); group++) {
      if (!groups.get(group).isPart) {
        people += count(group, meant);
      }
    }
    return people;
  }

  private int count(int number, int[] meant) {
    Group group = groups.get(number);
    int ofParts = 0;
    for (int part : group.parts) {
      ofParts += count(part, meant);
    }
    int atMost = group.size.stated() ? group.size.people() : ofParts;
    return Math.max(meant[number], Math.min(atMost, ofParts));
  }
}
