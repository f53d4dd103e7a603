package org.oversightgraph.syntax.model;

import java.util.Arrays;

/**
 * Finds the place of a word or feature by a 64-bit key of it, so that none of the million strings
 * has to be kept. The conversion makes sure that no two of them have the same key.
 */
final class Keys {

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private final long[] keys;
  private final int[] slots;

  Keys(long[] keys) {
    this.keys = keys;
    this.slots = new int[Integer.highestOneBit(Math.max(1, keys.length)) * 4];
    Arrays.fill(slots, -1);
    for (int place = 0; place < keys.length; place++) {
      slots[freeSlot(keys[place])] = place;
    }
  }

  /** The key of a string of some kind, in the Fowler-Noll-Vo hash with its bits mixed once more. */
  static long of(int kind, String value) {
    long hash = (OFFSET ^ kind) * PRIME;
    for (int i = 0; i < value.length(); i++) {
      hash = (hash ^ value.charAt(i)) * PRIME;
    }
    hash = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
    return hash ^ (hash >>> 29);
  }

  /** These keys, once it is sure that no two are the same. */
  static long[] distinct(long[] keys) {
    if (Arrays.stream(keys).distinct().count() < keys.length) {
      throw new IllegalStateException(
          "two of %d words or features have the same key; give Keys.of another factor"
              .formatted(keys.length));
    }
    return keys;
  }

  /** The place that the key was given at, or -1. */
  int find(long key) {
    for (int slot = slot(key); slots[slot] >= 0; slot = next(slot)) {
      if (keys[slots[slot]] == key) {
        return slots[slot];
      }
    }
    return -1;
  }

  private int freeSlot(long key) {
    int slot = slot(key);
    while (slots[slot] >= 0) {
      slot = next(slot);
    }
    return slot;
  }

  private int slot(long key) {
    return (int) key & (slots.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (slots.length - 1);
  }
}
