package org.oversightgraph.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.fact.casefile.CaseFile.CitedDocument;
import org.oversightgraph.source.DocumentKind;

/**
 * Publications that are written together, in their order. What goes together depends on that order
 * alone, so that the same publications make the same graph. A page that may be about the same case
 * as one before it is not written together with that one.
 */
final class Batch {

  private static final int LARGEST = 24;

  /** A publication that was read, with its case or why there is none. */
  record Read(
      String name, @Nullable CaseFile file, @Nullable String problem, List<String> leftOut) {

    Read(String name, @Nullable CaseFile file, @Nullable String problem) {
      this(name, file, problem, List.of());
    }
  }

  private final List<Read> members = new ArrayList<>();
  private final Set<String> known = new HashSet<>();
  private boolean open = true;

  /** Takes one more publication, unless it cannot go together with those that it has. */
  boolean takes(Read read) {
    CaseFile file = read.file();
    if (file == null) {
      return members.add(read);
    }
    Set<String> names = names(file);
    boolean sociable = sociable(file) && Collections.disjoint(known, names);
    if (!files().isEmpty() && !(open && sociable)) {
      return false;
    }
    open = sociable && files().size() + 1 < LARGEST;
    known.addAll(names);
    return members.add(read);
  }

  /** Whether only its names can tell what case it is about. */
  private static boolean sociable(CaseFile file) {
    return file.documents().stream().noneMatch(each -> each.kind() == DocumentKind.PRESS)
        && (!file.theCase().references().isEmpty() || file.recommendations().isEmpty());
  }

  /** What the graph may know its case by. */
  private static Set<String> names(CaseFile file) {
    Set<String> names = new HashSet<>(file.theCase().references());
    names.add(file.theCase().key());
    for (CitedDocument document : file.documents()) {
      names.add(document.title().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " "));
      if (document.url() != null) {
        names.add(document.url());
      }
    }
    return names;
  }

  /** What was read, in its order. */
  List<Read> members() {
    return members;
  }

  /** The cases of what was read. */
  List<CaseFile> files() {
    List<CaseFile> files = new ArrayList<>();
    for (Read member : members) {
      if (member.file() != null) {
        files.add(member.file());
      }
    }
    return files;
  }
}
