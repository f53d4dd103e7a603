package org.oversightgraph.source;

/** A range of characters of a text, from {@code start} up to but without {@code end}. */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no range of characters: %d to %d".formatted(start, end));
    }
  }

  public String of(String text) {
    return text.substring(start, end);
  }

  public int length() {
    return end - start;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The same range of a text that begins so many characters earlier. */
  public Span shifted(int by) {
    return new Span(start + by, end + by);
  }

  /** The smallest range that holds both. */
  public Span and(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart == 0 ? Integer.compare(end, other.end) : byStart;
  }
}
