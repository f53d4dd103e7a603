package org.oversightgraph.mask;

/**
 * Finds names in places of their own: nicknames in quotation marks or brackets, and e-mail
 * addresses.
 */
final class Nicknames {

  private static final String QUOTES = "“”\"‘’'";

  private Nicknames() {}

  static void find(Candidates scene) {
    for (int i = 3; i < scene.size(); i++) {
      nickname(scene, i - 1);
      address(scene, i);
    }
  }

  /** A word in quotation marks or brackets between a first name and a surname. */
  private static void nickname(Candidates scene, int index) {
    TokenisedText text = scene.text();
    Token surname = text.at(index + 2);
    if (surname == null || !scene.isNamed(index - 2) || !text.get(index).isCapital()) {
      return;
    }
    Token open = text.get(index - 1);
    Token close = text.get(index + 1);
    boolean quoted =
        open.isMark(QUOTES) && close.isMark(QUOTES) || open.isMark("(") && close.isMark(")");
    boolean surnamed =
        scene.isNamed(index + 2) || surname.isNamelike() && !surname.is(LexiconTag.NEVER);
    if (quoted && surnamed) {
      scene.find(index, index + 1);
      scene.find(index + 2, index + 3);
    }
  }

  /** The person in an address: "first.last@...". */
  private static void address(Candidates scene, int at) {
    Token first = scene.get(at - 3);
    Token dot = scene.get(at - 2);
    Token last = scene.get(at - 1);
    boolean address = scene.get(at).isMark("@") && dot.isMark("._") && first.isWord();
    boolean glued = scene.get(at).glued() && dot.glued() && last.glued();
    if (address && glued && (first.is(LexiconTag.FIRST) || last.is(LexiconTag.LAST))) {
      scene.find(at - 3, at);
    }
  }
}
