package org.oversightgraph.source.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.source.DocumentKind;
import org.oversightgraph.source.Section.Kind;
import org.oversightgraph.source.Span;
import org.oversightgraph.source.clean.Repair;

/** Finds the heading of a publication in its text. */
final class Titles {

  private static final int LONGEST = 250;
  private static final Pattern ENDED = Pattern.compile("[.:;,][\"”’]?$");

  private Titles() {}

  /** Where the heading stands: as labelled, as the format told it, or else as the first line. */
  static Optional<Span> in(String text, DocumentKind kind, Optional<Span> told) {
    List<Line> lines = Line.of(text);
    if (kind == DocumentKind.FORCE) {
      Optional<Span> labelled =
          Imprint.labelled("title", lines).map(words -> at(text.indexOf(words), words));
      if (labelled.isPresent()) {
        return labelled;
      }
    }
    if (told.isPresent() || lines.size() < 2) {
      return told;
    }
    return first(lines.getFirst(), lines.get(1));
  }

  /** Where the heading that the format told stands, in the text as it is when names are masked. */
  static Optional<Span> told(@Nullable String title, String text, String masked) {
    List<Line> before = Line.of(text);
    List<Line> after = Line.of(masked);
    String words = title == null ? "" : Repair.of(title);
    for (int i = 0; i < before.size() && before.size() == after.size(); i++) {
      if (before.get(i).words().equalsIgnoreCase(words)) {
        return Optional.of(after.get(i).span());
      }
    }
    return Optional.empty();
  }

  /** What a publication without a heading is called. */
  static String missing(DocumentKind kind) {
    return switch (kind) {
      case OFFICIAL -> "[Untitled publication of the oversight body]";
      case FORCE -> "[Untitled publication of a force]";
      default -> "[Untitled press article]";
    };
  }

  private static Optional<Span> first(Line line, Line next) {
    boolean heading =
        line.words().length() <= LONGEST
            && Headings.of(line).isEmpty()
            && (!ENDED.matcher(line.words()).find() || dated(next));
    return heading ? Optional.of(line.span()) : Optional.empty();
  }

  private static boolean dated(Line line) {
    return Headings.of(line).filter(found -> found.kind() == Kind.PUBLISHED).isPresent();
  }

  private static Span at(int start, String words) {
    return new Span(start, start + words.length());
  }
}
