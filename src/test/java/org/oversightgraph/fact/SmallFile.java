package org.oversightgraph.fact;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.fact.casefile.CaseFileInvalid;
import org.oversightgraph.fact.casefile.CaseFiles;
import org.oversightgraph.fact.statement.CaseFacts;
import org.oversightgraph.vocabulary.Vocabulary;

/** The smallest case file, to be added to; its last line is line 9. */
public final class SmallFile {

  public static final String TEXT =
      """
      documents:
        - key: summary
          kind: OFFICIAL
          title: A summary
          publisher: A publisher
      case:
        key: a-case
        title: A case
        evidence: [summary#paragraph=1]
      """;

  /** What every item needs: a passage that says so. */
  static final String CITED = "evidence: [summary#paragraph=2]";

  private SmallFile() {}

  /** The file, with items from line 10; {@code CITED} stands for evidence. */
  public static String with(String items) {
    return TEXT + items.replace("CITED", CITED);
  }

  /** The file, with a field of the case on line 9. */
  public static String withCase(String field) {
    return TEXT.replace("title: A case\n", "title: A case\n  " + field + "\n");
  }

  public static CaseFile read(String yaml) {
    return new CaseFiles().read("small.yaml", yaml);
  }

  /** Each mistake in the file as {@code line field: expected}. */
  public static List<String> mistakes(String yaml) {
    return catchThrowableOfType(CaseFileInvalid.class, () -> read(yaml)).problems().stream()
        .map(mistake -> mistake.line() + " " + mistake.field() + ": " + mistake.expected())
        .toList();
  }

  public static CaseFacts facts(String yaml) {
    CaseFile file = read(yaml);
    return CaseFacts.of(file, file.theCase().key(), Vocabulary.load());
  }
}
