package org.oversightgraph.extract.conduct.allegation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oversightgraph.extract.conduct.finding.Determination;
import org.oversightgraph.extract.conduct.finding.Determination.Result;
import org.oversightgraph.extract.conduct.outcome.Consequence;
import org.oversightgraph.extract.conduct.sentence.Stage;

/** The verdicts of criminal courts, as findings on charges of their own. */
public final class Offences {

  private Offences() {}

  public static List<Charge> of(List<Consequence> told) {
    Map<Set<String>, Charge> charges = new LinkedHashMap<>();
    for (Consequence each : told) {
      boolean guilty = each.kind().equals("CONVICTED");
      if (guilty || each.kind().equals("ACQUITTED")) {
        charges
            .computeIfAbsent(each.who().subjects(), Charge::new)
            .add(verdict(each, guilty ? Result.GUILTY : Result.NOT_GUILTY));
      }
    }
    return new ArrayList<>(charges.values());
  }

  private static Determination verdict(Consequence told, Result result) {
    return new Determination(
        Stage.COURT,
        result,
        null,
        told.who(),
        List.of(),
        told.about(),
        told.cites(),
        told.rule(),
        told.line().index(),
        false);
  }
}
