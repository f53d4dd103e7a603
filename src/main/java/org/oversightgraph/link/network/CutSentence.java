package org.oversightgraph.link.network;

import java.util.Locale;

/** Says what of a network was cut off, or that nothing was. */
final class CutSentence {

  private CutSentence() {}

  static String of(Surroundings.Question question, Growth growth, boolean allEdges) {
    String within = question.depth() == 1 ? "one step" : question.depth() + " steps";
    String edges =
        allEdges ? "" : " Of what joins them, only what joins the fewest things is shown.";
    return growth.left() == 0
        ? "Nothing within " + within + " is left out." + edges
        : leftOut(growth, within) + edges;
  }

  private static String leftOut(Growth growth, String within) {
    boolean one = growth.left() == 1 && growth.isExact();
    return String.format(
        Locale.ROOT,
        "%s%,d more %s within %s %s left out, which %s joined with the middle no more strongly than"
            + " the weakest shown: %.2g.",
        growth.isExact() ? "" : "At least ",
        growth.left(),
        growth.left() == 1 ? "thing" : "things",
        within,
        one ? "is" : "are",
        one ? "is" : "are",
        growth.kept().getLast().strength());
  }
}
