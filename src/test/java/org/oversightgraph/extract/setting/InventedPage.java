package org.oversightgraph.extract.setting;

import java.util.ArrayList;
import java.util.List;
import org.oversightgraph.source.DocumentKind;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Section;
import org.oversightgraph.source.SourceDocument;
import org.oversightgraph.source.Span;
import org.oversightgraph.source.structure.Sentences;

/** Lays out a publication with invented words as the oversight body's site does. */
final class InventedPage {

  private static final Sentences SENTENCES = new Sentences();

  private final StringBuilder text = new StringBuilder();
  private final List<Section> sections = new ArrayList<>();
  private final List<String> references = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private final String title;
  private DocumentKind kind = DocumentKind.OFFICIAL;

  private InventedPage(String title) {
    this.title = title;
    add(Section.Kind.TITLE, title);
  }

  static InventedPage titled(String title) {
    return new InventedPage(title);
  }

  InventedPage tells(String words) {
    return add(Section.Kind.NARRATIVE, words);
  }

  InventedPage recommends(String words) {
    return add(Section.Kind.RECOMMENDATIONS, words);
  }

  InventedPage with(Section.Kind section, String words) {
    return add(section, words);
  }

  InventedPage reference(String number) {
    references.add(number);
    return add(Section.Kind.REFERENCE, number);
  }

  InventedPage tagged(String tag) {
    tags.add(tag);
    return add(Section.Kind.TAGS, "• " + tag);
  }

  InventedPage by(DocumentKind other) {
    kind = other;
    return this;
  }

  Publication page() {
    String words = text.toString();
    SourceDocument document =
        SourceDocument.held(title, "A Publisher", kind, null, null, title, words);
    return new Publication(document, sections, SENTENCES.of(words), references, tags);
  }

  private InventedPage add(Section.Kind section, String words) {
    int start = text.length();
    text.append(words).append("\n\n");
    sections.add(new Section(section, new Span(start, start + words.length())));
    return this;
  }
}
