package org.oversightgraph.source.place;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The files below a folder, without hidden ones. Links to files are followed, links to folders are
 * not; what cannot be entered is kept, so that its turn to be read says why.
 */
final class Folder extends SimpleFileVisitor<Path> {

  private final Path top;
  private final TreeSet<Path> files = new TreeSet<>();

  private Folder(Path top) {
    this.top = top;
  }

  static List<Path> files(Path top) {
    Folder folder = new Folder(top);
    try {
      Files.walkFileTree(top, folder);
    } catch (IOException unreadable) {
      throw FilesAndFolders.refusal(top, unreadable);
    }
    return List.copyOf(folder.files);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean skipped = !folder.equals(top) && hidden(folder);
    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    boolean toRead =
        attributes.isRegularFile() || (attributes.isSymbolicLink() && leadsToFile(file));
    if (toRead && !hidden(file)) {
      files.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
    if (file.equals(top)) {
      throw why;
    }
    files.add(file);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException why) {
    return FileVisitResult.CONTINUE;
  }

  private static boolean leadsToFile(Path link) {
    return !Files.isDirectory(link);
  }

  private static boolean hidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }
}
