package org.oversightgraph.fact.casefile;

import java.util.List;
import org.oversightgraph.fact.NodeKind;
import org.oversightgraph.fact.casefile.CaseFileInvalid.Problem;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.MismatchedInputException;

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
    CaseFileText text = parse(file, yaml);
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

  private static CaseFileText parse(String file, String yaml) {
    try {
      CaseFileText text = new CaseFileText(yaml);
      if (!text.content().isObject()) {
        throw invalid(file, 1, "expected a case file with documents and a case");
      }
      return text;
    } catch (MismatchedInputException second) {
      throw invalid(
          file, line(second), "found a second YAML document, expected one case in a file");
    } catch (JacksonException notYaml) {
      throw notYaml.getCause() instanceof MarkedYamlEngineException marked
          ? invalid(
              file,
              marked
                  .getProblemMark()
                  .map(mark -> mark.getLine() + 1)
                  .orElseGet(() -> line(notYaml)),
              "not readable as YAML: " + marked.getProblem())
          : invalid(file, line(notYaml), "not readable as YAML: " + notYaml.getOriginalMessage());
    }
  }

  private static int line(JacksonException wrong) {
    TokenStreamLocation at = wrong.getLocation();
    return at == null ? 1 : Math.max(1, at.getLineNr());
  }

  private static CaseFileInvalid invalid(String file, int line, String expected) {
    return new CaseFileInvalid(file, List.of(new Problem(line, "$", expected)));
  }
}
