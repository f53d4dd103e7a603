package org.oversightgraph.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A secret in a file that only its owner can read, made up at its first use. */
public final class OwnerOnlySecret {

  private static final int BYTES = 24;

  private OwnerOnlySecret() {}

  /** The secret in the file; a new random one where there is none yet. */
  public static String in(Path file) {
    try {
      if (Files.notExists(file)) {
        create(file);
      }
      String secret = Files.readString(file).strip();
      if (secret.isEmpty()) {
        throw new IllegalStateException(
            file + " is empty: delete it for a new secret, or put the old one back");
      }
      return secret;
    } catch (IOException unusable) {
      throw new UncheckedIOException("Cannot read or write the secret in " + file, unusable);
    }
  }

  private static void create(Path file) throws IOException {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, file.getFileName() + ".", "", ownerOnly());
    Files.writeString(draft, HexFormat.of().formatHex(random) + System.lineSeparator());
    try {
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException anotherWasFirst) {
      // its secret is the one to use
    } finally {
      Files.delete(draft);
    }
  }

  private static FileAttribute<?>[] ownerOnly() {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
