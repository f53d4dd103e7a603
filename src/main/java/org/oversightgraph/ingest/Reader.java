package org.oversightgraph.ingest;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.Extraction;
import org.oversightgraph.extract.Extractors;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.mask.NameMask;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Publications;
import org.oversightgraph.source.ReadingLimits;
import org.oversightgraph.source.Unread;
import org.oversightgraph.vocabulary.Vocabulary;

/** From a place to what the publications there state; knows no database. */
public final class Reader {

  private final Publications publications;
  private final Extractors extractors;

  /** Readers and rules, ready to use; loading them takes a moment. */
  public Reader(ReadingLimits limits, Vocabulary vocabulary) {
    this.publications = new Publications(limits, new NameMask()::mask);
    this.extractors = new Extractors(vocabulary);
  }

  /**
   * What there is to be read at a place.
   *
   * @param place a file, a folder, a file of pages in JSON Lines, or an address
   * @throws org.oversightgraph.source.CannotRead if there is nothing
   */
  public List<Unread> list(String place) {
    return publications.list(place);
  }

  /** A publication on the web, fetched when it is read. */
  public Unread at(String url) {
    return new Given(url, () -> publications.list(url).getFirst().read());
  }

  /** A text that somebody gives, as something still to be read. */
  public Unread given(String name, @Nullable String url, String text) {
    return new Given(name, () -> publications.read(name, url, text));
  }

  /**
   * What a publication states.
   *
   * @throws RuntimeException if it tells of no case
   */
  public CaseFile extract(Publication publication) {
    return extractors.extract(publication);
  }

  /**
   * What a publication states, and what of it had to be left out.
   *
   * @throws RuntimeException if it tells of no case
   */
  public Extraction read(Publication publication) {
    return extractors.read(publication);
  }

  private record Given(String name, Supplier<Publication> reader) implements Unread {
    @Override
    public Publication read() {
      return reader.get();
    }
  }
}
