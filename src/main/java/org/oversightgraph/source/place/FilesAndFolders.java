package org.oversightgraph.source.place;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.oversightgraph.source.CannotRead;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.ReadingLimits;
import org.oversightgraph.source.Unread;
import org.oversightgraph.source.format.Format;

/** Finds the publications in files and folders. */
public final class FilesAndFolders {

  private final Contents contents;
  private final int maxBytes;

  public FilesAndFolders(Contents contents, ReadingLimits limits) {
    this.contents = contents;
    this.maxBytes = limits.maxBytes();
  }

  /** What is in a file, or in all files below a folder, in the order of their names. */
  public List<Unread> at(Path path) {
    if (Files.isDirectory(path)) {
      return Folder.files(path).stream().flatMap(file -> file(file).stream()).toList();
    }
    if (!Files.exists(path)) {
      throw new CannotRead(path.toString(), "does not exist", "check its name");
    }
    return file(path);
  }

  private List<Unread> file(Path path) {
    String name = path.toString();
    try {
      if (Format.of(name, head(path)) == Format.JSON_LINES) {
        return contents.pages(name, bytes(path));
      }
    } catch (CannotRead whenItsTurnComes) {
      return List.of(new Found(name, () -> refuse(whenItsTurnComes)));
    }
    return List.of(new Found(name, () -> contents.read(name, bytes(path))));
  }

  private static Publication refuse(CannotRead refusal) {
    throw refusal;
  }

  private static byte[] head(Path path) {
    try (InputStream content = open(path)) {
      return content.readNBytes(Format.HEAD);
    } catch (IOException unreadable) {
      throw refusal(path, unreadable);
    }
  }

  /** The bytes of a file, never more than allowed, even if it grows while it is read. */
  private byte[] bytes(Path path) {
    try (InputStream content = open(path)) {
      long size = Files.size(path);
      byte[] bytes = size > maxBytes ? new byte[0] : content.readNBytes(maxBytes);
      if (size > maxBytes || content.read() >= 0) {
        throw new CannotRead(
            path.toString(),
            "is larger than %,d bytes".formatted(maxBytes),
            "split it, or allow larger files");
      }
      return bytes;
    } catch (IOException unreadable) {
      throw refusal(path, unreadable);
    }
  }

  private static InputStream open(Path path) throws IOException {
    if (Files.exists(path) && !Files.isReadable(path)) {
      throw new AccessDeniedException(path.toString());
    }
    if (!Files.isRegularFile(path) && Files.exists(path)) {
      throw new CannotRead(path.toString(), "is no file", "give a file or a folder");
    }
    return Files.newInputStream(path);
  }

  /** Says why a file or a folder cannot be read. */
  static CannotRead refusal(Path path, IOException unreadable) {
    String name = path.toString();
    return switch (unreadable) {
      case NoSuchFileException gone ->
          new CannotRead(name, "is no longer there", "list the folder anew");
      case AccessDeniedException denied ->
          new CannotRead(name, "may not be read", "allow this programme to read it");
      default ->
          new CannotRead(
              name, "cannot be read (" + unreadable.getMessage() + ")", "check the disk it is on");
    };
  }
}
