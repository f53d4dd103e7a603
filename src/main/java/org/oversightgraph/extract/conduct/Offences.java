package org.oversightgraph.extract.conduct;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oversightgraph.extract.conduct.Determination.Result;

/** The verdicts of criminal courts, as findings on charges of their own. */
final class Offences {

  private Offences() {}

  static List<Charge> of(List<Consequence> told) {
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
