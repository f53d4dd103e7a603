package org.oversightgraph.graph;

import java.util.Map;
import org.oversightgraph.graph.database.CypherFiles;
import org.oversightgraph.graph.database.Database;
import org.oversightgraph.graph.identity.OtherPseudonymKey;
import org.oversightgraph.graph.identity.Pseudonyms;
import org.springframework.stereotype.Component;

/** What must be there before a case is written: the schema, the right key, the code lists. */
@Component
public final class GraphFoundation {

  private final Database database;
  private final Pseudonyms pseudonyms;
  private final CodeListWriter codeLists;
  private final CypherFiles files = new CypherFiles();

  GraphFoundation(Database database, Pseudonyms pseudonyms, CodeListWriter codeLists) {
    this.database = database;
    this.pseudonyms = pseudonyms;
    this.codeLists = codeLists;
  }

  /**
   * Lays it; does nothing that is done already.
   *
   * @throws OtherPseudonymKey if the graph was written under another key
   */
  public void lay() {
    for (String file : files.list("schema")) {
      for (String statement : files.get(file).split(";", -1)) {
        if (!statement.isBlank()) {
          database.define(statement);
        }
      }
    }
    String held =
        database
            .write(transaction ->
                transaction.run(
                    "write/installation", Map.of("fingerprint", pseudonyms.fingerprint())))
            .getFirst()
            .text("fingerprint");
    if (!held.equals(pseudonyms.fingerprint())) {
      throw new OtherPseudonymKey();
    }
    codeLists.write();
  }
}
