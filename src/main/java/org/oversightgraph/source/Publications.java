package org.oversightgraph.source;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.source.place.Contents;
import org.oversightgraph.source.place.FilesAndFolders;
import org.oversightgraph.source.place.Found;
import org.oversightgraph.source.structure.Assembly;
import org.oversightgraph.source.web.Web;

/** Reads publications: from a file, a folder, an address, or as a text that somebody gives. */
public final class Publications {

  private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]*://.*");

  private final Contents contents;
  private final FilesAndFolders files;
  private final Web web;

  /**
   * A reader of publications.
   *
   * @param mask takes personal names out of a text and keeps everything else
   */
  public Publications(ReadingLimits limits, UnaryOperator<String> mask) {
    this.contents = new Contents(new Assembly(mask, limits.maxCharacters()), limits);
    this.files = new FilesAndFolders(contents, limits);
    this.web =
        new Web(limits.maxBytes(), limits.timeout(), limits.userAgent(), limits.privateAddresses());
  }

  /**
   * What is there to be read, not yet read: of a folder all files below it, in the order of their
   * names; of a file of pages in JSON Lines every line.
   *
   * @param place a file, a folder, or an address that begins with http
   * @throws CannotRead if there is nothing
   */
  public List<Unread> list(String place) {
    return ADDRESS.matcher(place).matches()
        ? List.of(new Found(place, () -> contents.read(place, web)))
        : files.at(path(place));
  }

  /**
   * A text that somebody gives.
   *
   * @throws CannotRead if it is no publication
   */
  public Publication read(String name, @Nullable String url, String text) {
    return contents.read(name, url, text);
  }

  private static Path path(String place) {
    try {
      return Path.of(place);
    } catch (InvalidPathException noPath) {
      throw new CannotRead(place, "is no name of a file", "give a file, a folder or an address");
    }
  }
}
