package org.oversightgraph.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A publication as it is held: damaged characters repaired, the site's furniture taken out and
 * personal names masked. Its sections and sentences are ranges of {@link SourceDocument#text}.
 */
public record Publication(
    SourceDocument document,
    List<Section> sections,
    List<Span> sentences,
    List<String> references,
    List<String> tags) {

  /** The stored text. */
  public String text() {
    return Objects.requireNonNull(document.text());
  }

  public String title() {
    return document.title();
  }

  public @Nullable LocalDate published() {
    return document.published();
  }

  /** The words in a range. */
  public String at(Span span) {
    return span.of(text());
  }

  /** The parts of this kind, in the order of the text. */
  public List<Span> all(Section.Kind kind) {
    return sections.stream().filter(section -> section.kind() == kind).map(Section::span).toList();
  }

  /** The sentences that lie within a range, in the order of the text. */
  public List<Span> sentences(Span within) {
    return sentences.stream().filter(within::contains).toList();
  }

  /** The sentences of the narrative, in the order of the text. */
  public List<Span> narrative() {
    return all(Section.Kind.NARRATIVE).stream().flatMap(this::sentencesOf).toList();
  }

  private Stream<Span> sentencesOf(Span section) {
    return sentences(section).stream();
  }

  /** The passage with the words of a range. */
  public Passage passage(Span span) {
    return Passage.of(document, span);
  }
}
