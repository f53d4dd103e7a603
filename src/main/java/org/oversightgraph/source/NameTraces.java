package org.oversightgraph.source;

/** Finds names in places of their own: nicknames in quotation marks and e-mail addresses. */
final class NameTraces {

  private static final String QUOTES = "“”\"‘’'";

  private NameTraces() {}

  static void find(NameScene scene) {
    for (int i = 3; i < scene.size(); i++) {
      nickname(scene, i - 1);
      address(scene, i);
    }
  }

  /** A word in quotation marks between a first name and a surname. */
  private static void nickname(NameScene scene, int index) {
    NameText text = scene.text();
    NameToken surname = text.at(index + 2);
    if (surname == null || !scene.isNamed(index - 2) || !text.get(index).isCapital()) {
      return;
    }
    boolean quoted = text.get(index - 1).isMark(QUOTES) && text.get(index + 1).isMark(QUOTES);
    boolean surnamed =
        scene.isNamed(index + 2) || surname.isNamelike() && !surname.is(NameTrait.NEVER);
    if (quoted && surnamed) {
      scene.find(index, index + 1);
      scene.find(index + 2, index + 3);
    }
  }

  /** The person in an address: "first.last@...". */
  private static void address(NameScene scene, int at) {
    NameToken first = scene.get(at - 3);
    NameToken dot = scene.get(at - 2);
    NameToken last = scene.get(at - 1);
    boolean address = scene.get(at).isMark("@") && dot.isMark("._") && first.isWord();
    boolean glued = scene.get(at).glued() && dot.glued() && last.glued();
    if (address && glued && (first.is(NameTrait.FIRST) || last.is(NameTrait.LAST))) {
      scene.find(at - 3, at);
    }
  }
}
