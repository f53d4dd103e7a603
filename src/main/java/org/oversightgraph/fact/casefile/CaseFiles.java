package org.oversightgraph.fact.casefile;

import java.util.List;
import org.oversightgraph.fact.NodeKind;
import org.oversightgraph.schema.NotYaml;
import org.oversightgraph.schema.Problem;
import org.oversightgraph.schema.YamlText;

/** Reads and prints case files: YAML, checked against the published schema and against itself. */
public final class CaseFiles {

  private final CaseFileSchema schema = new CaseFileSchema();

  /**
   * The case that the text states.
   *
   * @param file how messages name the file
   * @throws CaseFileInvalid if anything in it is wrong, with the line and field of each mistake
   */
  public CaseFile read(String file, String yaml) {
    YamlText text = parse(file, yaml);
    CaseFilePrivacy.check(text);
    new CaseFileCheck(text).check();
    schema.check(text);
    if (!text.problems().isEmpty()) {
      throw new CaseFileInvalid(file, text.problems());
    }
    return CaseFileFormat.MAPPER.treeToValue(text.content(), CaseFile.class);
  }

  /**
   * Prints what was read of a publication as a case file, which can be edited and read again; what
   * a person loads of it counts as reviewed.
   */
  public String print(CaseFile file) {
    return CaseFileYaml.print(file);
  }

  /**
   * Checks one value as a case file would have it.
   *
   * @throws IllegalArgumentException if the property cannot have this value; says what was
   *     expected, and repeats nothing that identifies somebody
   */
  public void check(NodeKind kind, String property, String value) {
    CaseFilePrivacy.check(property, value);
    schema.check(kind, property, value);
  }

  /** Whether a thing of this kind cannot be without this property. */
  public boolean requires(NodeKind kind, String property) {
    return schema.requires(kind, property);
  }

  private static YamlText parse(String file, String yaml) {
    try {
      YamlText text = new YamlText(yaml);
      if (!text.content().isObject()) {
        throw invalid(file, new Problem(1, "$", "expected a case file with documents and a case"));
      }
      return text;
    } catch (NotYaml unreadable) {
      throw invalid(file, unreadable.problem());
    }
  }

  private static CaseFileInvalid invalid(String file, Problem problem) {
    return new CaseFileInvalid(file, List.of(problem));
  }
}
