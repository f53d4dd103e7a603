package org.oversightgraph.link.path;

import org.oversightgraph.link.Phrase;

/** Says what was searched, so that "no path" is worth something. */
final class Searched {

  private Searched() {}

  static String sentence(Paths.Question question, Terrain terrain, int paths) {
    String searched =
        "Searched up to "
            + counted(question.maxLength(), "step")
            + " from both ends over "
            + counted(terrain.size(), "thing")
            + (question.viaHubs() ? ", also" : ", not")
            + " through forces, bodies, standards "
            + (question.viaHubs() ? "and" : "or")
            + " themes: "
            + (paths == 0 ? "no path" : counted(paths, "path"))
            + ".";
    return terrain.isComplete() ? searched : searched + " " + cut();
  }

  static String throughHubs(Path path, String hubs) {
    String one = "there is one of " + counted(path.length(), "step");
    return hubs.isEmpty()
        ? "A wider search found that " + one + "."
        : "Through these " + one + ": it goes through " + hubs + ".";
  }

  static String notThroughHubsEither(Terrain terrain) {
    String none = "Through these there is none either.";
    return terrain.isComplete() ? none : none + " " + cut();
  }

  private static String cut() {
    return "There was too much to follow all of it: only what is joined to the fewest things was,"
        + " so that there can be other paths.";
  }

  private static String counted(int number, String thing) {
    return Phrase.number(number) + " " + thing + (number == 1 ? "" : "s");
  }
}
