package org.oversightgraph.source.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.source.CannotRead;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.ReadingLimits;
import org.oversightgraph.source.Unread;
import org.oversightgraph.source.format.Characters;
import org.oversightgraph.source.format.Draft;
import org.oversightgraph.source.format.Format;
import org.oversightgraph.source.format.Html;
import org.oversightgraph.source.format.JsonLine;
import org.oversightgraph.source.format.Pdf;
import org.oversightgraph.source.format.Unusable;
import org.oversightgraph.source.structure.Assembly;
import org.oversightgraph.source.web.Answer;
import org.oversightgraph.source.web.Web;

/** Makes publications of the content of a file or an answer, whatever its format. */
public final class Contents {

  private final Assembly assembly;
  private final ReadingLimits limits;

  public Contents(Assembly assembly, ReadingLimits limits) {
    this.assembly = assembly;
    this.limits = limits;
  }

  /** The one publication that a file is. */
  public Publication read(String name, byte[] bytes) {
    return guarded(name, () -> assembly.of(name, null, draft(name, bytes, null)));
  }

  /** The one publication that stands at an address. */
  public Publication read(String address, Web web) {
    return guarded(
        address,
        () -> {
          Answer answer = web.page(address);
          Draft draft = draft(address, answer.body(), answer.contentType());
          return assembly.of(address, answer.address().toString(), draft);
        });
  }

  /** A text that somebody gives. */
  public Publication read(String name, @Nullable String url, String text) {
    return guarded(name, () -> assembly.of(name, url, draft(text)));
  }

  /** The publications of a file of pages, one a line, each named by its line. */
  List<Unread> pages(String name, byte[] bytes) {
    String content = guarded(name, () -> Characters.of(bytes));
    List<Unread> pages = new ArrayList<>();
    int number = 0;
    for (String line : content.split("\n", -1)) {
      number++;
      String place = name + ":" + number;
      if (!line.isBlank()) {
        pages.add(new Found(place, () -> page(place, line)));
      }
    }
    return pages;
  }

  private Publication page(String place, String line) {
    return guarded(
        place,
        () -> {
          JsonLine page = JsonLine.of(line);
          String name = page.id() == null ? place : page.id();
          return assembly.of(name, page.url(), draft(page.text()));
        });
  }

  private Draft draft(String name, byte[] bytes, @Nullable String contentType) {
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, Format.HEAD));
    return switch (Format.of(name, head)) {
      case PDF -> Pdf.of(bytes, limits.maxCharacters());
      case HTML -> Html.of(bytes, contentType);
      case TEXT -> Draft.of(Characters.of(bytes));
      case JSON_LINES ->
          throw new Unusable(
              "holds many pages in JSON Lines", "save it as a file and give the file");
    };
  }

  private static Draft draft(String text) {
    return Format.of(text) == Format.HTML ? Html.of(text) : Draft.of(text);
  }

  private static <T> T guarded(String name, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (Unusable content) {
      throw CannotRead.because(name, content);
    }
  }
}
