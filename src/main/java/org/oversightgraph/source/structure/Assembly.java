package org.oversightgraph.source.structure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.source.Days;
import org.oversightgraph.source.DocumentKind;
import org.oversightgraph.source.MaskedAddress;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Section;
import org.oversightgraph.source.Section.Kind;
import org.oversightgraph.source.SourceDocument;
import org.oversightgraph.source.Span;
import org.oversightgraph.source.clean.Furniture;
import org.oversightgraph.source.clean.Repair;
import org.oversightgraph.source.format.Characters;
import org.oversightgraph.source.format.Draft;
import org.oversightgraph.source.format.Unusable;

/** Makes a publication of the words that a format held: repairs, takes out, masks, tells apart. */
public final class Assembly {

  private static final Pattern BULLET = Pattern.compile(" • ");
  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s<>\"]{1,2000}");

  private static final Pattern CHANGED = Pattern.compile("(?i)\\b(?:updated|modified|reviewed)\\b");
  private static final Pattern SITE = Pattern.compile("^(\\w+://[^/?#]*).*", Pattern.DOTALL);

  private final Sentences sentences = new Sentences();
  private final UnaryOperator<String> mask;
  private final int maxCharacters;

  public Assembly(UnaryOperator<String> mask, int maxCharacters) {
    this.mask = mask;
    this.maxCharacters = maxCharacters;
  }

  /**
   * The publication.
   *
   * @throws Unusable if there is nothing in it, or too much
   */
  public Publication of(String name, @Nullable String url, Draft draft) {
    String address = url != null && ADDRESS.matcher(url).matches() ? url : null;
    String repaired = repaired(draft.text());
    Imprint imprint = Imprint.of(address, draft.publisher(), repaired);
    String own = furnished(repaired);
    String text = mask.apply(own);
    Optional<Span> heading = Titles.in(text, imprint.kind(), Titles.told(draft.title(), own, text));
    List<Section> sections = Layout.of(text, imprint.kind(), heading);
    List<String> references = References.of(text, sections);
    String title = heading.map(span -> span.of(text)).orElse(name);
    SourceDocument document =
        SourceDocument.held(
            heading.map(span -> span.of(text)).orElse(Titles.missing(imprint.kind())),
            publisher(imprint),
            imprint.kind(),
            address == null
                ? null
                : shown(MaskedAddress.of(address, own, text, mask), imprint.kind()),
            published(text, sections, draft),
            address == null ? origin(title, references, sections, text) : address,
            text);
    return new Publication(
        document, sections, sentences.of(text), references, tags(text, sections));
  }

  /** The publisher, unless it is a person. */
  private String publisher(Imprint imprint) {
    boolean person = !mask.apply(imprint.publisher()).equals(imprint.publisher());
    return person ? Imprint.NOT_STATED : imprint.publisher();
  }

  private String repaired(String text) {
    if (text.length() > maxCharacters) {
      throw new Unusable(
          "holds %,d characters, more than %,d".formatted(text.length(), maxCharacters),
          "split it into single publications");
    }
    String repaired = Repair.of(text);
    if (repaired.isEmpty()) {
      throw new Unusable("holds no text", "give a page with words in it");
    }
    Characters.requireWords(repaired);
    return repaired;
  }

  private static String furnished(String text) {
    String own = Furniture.without(text);
    if (own.isEmpty()) {
      throw new Unusable(
          "holds nothing but the frame of a website", "give the page with the publication itself");
    }
    return own;
  }

  private static @Nullable LocalDate published(String text, List<Section> sections, Draft draft) {
    return sections.stream()
        .filter(section -> section.kind() == Kind.PUBLISHED)
        .map(section -> section.span().of(text))
        .sorted(Comparator.comparing(words -> CHANGED.matcher(words).find()))
        .flatMap(words -> Days.in(words).stream())
        .findFirst()
        .orElse(draft.published());
  }

  /** The address; of an article its site alone, since newspapers put names into their addresses. */
  private static String shown(String address, DocumentKind kind) {
    return kind != DocumentKind.PRESS ? address : SITE.matcher(address).replaceFirst("$1/");
  }

  /**
   * What tells a page without an address from others: its title, with its references. Of one month
   * there are recommendations with the same title, so that without references only their words do.
   */
  private static String origin(
      String title, List<String> references, List<Section> sections, String text) {
    boolean recommends =
        sections.stream().anyMatch(section -> section.kind() == Kind.RECOMMENDATIONS);
    return references.isEmpty() && recommends ? text : title + String.join(" ", references);
  }

  private static List<String> tags(String text, List<Section> sections) {
    return sections.stream()
        .filter(section -> section.kind() == Kind.TAGS)
        .flatMap(section -> Line.of(section.span().of(text)).stream())
        .flatMap(line -> BULLET.splitAsStream(line.item()))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .distinct()
        .toList();
  }
}
