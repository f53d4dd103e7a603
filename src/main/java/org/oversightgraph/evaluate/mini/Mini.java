package org.oversightgraph.evaluate.mini;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.evaluate.Page;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An invented publication with its right answer.
 *
 * @param kind the kind of fault it was made for
 * @param also a second page of the same case
 * @param expect what is to be read from it
 * @param not sentences that must not come out
 */
public record Mini(
    String id,
    String kind,
    String title,
    String text,
    @Nullable String url,
    @Nullable Other also,
    JsonNode expect,
    List<String> not) {

  private static final String OVERSIGHT = "https://policeconduct.gov.uk/recommendations";
  private static final Map<String, String> SITES =
      Map.of(
          "DOC-press", "https://www.example-gazette.co.uk/news",
          "DOC-cps", "https://www.cps.gov.uk/cps/news",
          "DOC-coroner", "https://www.judiciary.uk/prevention-of-future-death-reports",
          "DOC-newform", OVERSIGHT);
  private static final String FORCE_SITE = "https://www.%s.police.uk/news";

  /** A second page of the same case. */
  public record Other(String title, String text, @Nullable String url) {}

  /**
   * Reads a file of JSON Lines.
   *
   * @throws IOException if it cannot be read; says which line and why
   */
  public static List<Mini> read(Path file) throws IOException {
    List<Mini> all = new ArrayList<>();
    try (Stream<String> lines = Files.lines(file)) {
      for (String line : (Iterable<String>) lines::iterator) {
        all.add(JsonMapper.shared().readValue(line, Mini.class));
      }
      return all;
    } catch (JacksonException broken) {
      throw new IOException(
          "%s, line %d: %s".formatted(file, all.size() + 1, broken.getOriginalMessage()), broken);
    }
  }

  /** Its pages, at addresses that fit their kind. */
  public List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    pages.add(page(id, title, text, url, ""));
    if (also != null) {
      pages.add(page(id + "b", also.title(), also.text(), also.url(), "-0"));
    }
    return pages;
  }

  private Page page(String pageId, String head, String body, @Nullable String given, String tail) {
    String slug =
        head.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return new Page(pageId, given == null ? site() + "/" + slug + tail : given, body);
  }

  private String site() {
    String known = SITES.get(kind);
    if (known != null) {
      return known;
    }
    String force = expect.path("forces").path(0).asString("");
    return kind.startsWith("DOC") ? FORCE_SITE.formatted(force) : OVERSIGHT;
  }
}
