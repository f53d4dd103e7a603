package org.oversightgraph.mask;

/** Finds the runs of words in a text that may be names. */
final class CapitalisedRuns {

  private static final int LONGEST = 12;

  private final Candidates scene;
  private final TokenisedText text;

  CapitalisedRuns(Candidates scene) {
    this.scene = scene;
    this.text = scene.text();
  }

  /** The end of the run that begins here, or here where none does. */
  int end(int start) {
    if (!mayBegin(start)) {
      return start;
    }
    int end = start + 1;
    while (end < text.size() && end - start < LONGEST && text.follows(end)) {
      int next = afterParticles(end);
      if (next >= text.size() || !text.follows(next) || !mayBelong(next)) {
        break;
      }
      end = next + 1;
    }
    return end;
  }

  private int afterParticles(int index) {
    int next = index;
    while (next < text.size()
        && next - index < LONGEST
        && text.follows(next)
        && scene.isParticle(next)) {
      next++;
    }
    return next;
  }

  private boolean mayBegin(int index) {
    if (mayBelong(index)) {
      return true;
    }
    Token before = scene.before(index);
    int next = afterParticles(index);
    return scene.isParticle(index)
        && before != null
        && (before.isTitle() || before.isRole())
        && next < text.size()
        && text.follows(next)
        && mayBelong(next);
  }

  private boolean mayBelong(int index) {
    Token token = text.get(index);
    if (scene.isSurnameOfRank(index) || scene.isParticleAfterRank(index)) {
      return true;
    }
    if (!token.isCapital() || scene.isShielded(index) || token.isTitle()) {
      return false;
    }
    Token before = scene.before(index);
    if (token.isRole()) {
      boolean named = token.is(LexiconTag.FIRST) || token.is(LexiconTag.LAST);
      boolean last = text.at(index + 1) == null || !isCapitalNext(index);
      return named && before != null && (before.isForename() || before.isTitle() && last);
    }
    if (!token.is(LexiconTag.NEVER) && !token.is(LexiconTag.HEAD)) {
      return true;
    }
    if (token.is(LexiconTag.FIRST) && isSurname(index + 1)) {
      return true;
    }
    boolean named =
        token.is(LexiconTag.FIRST) || token.is(LexiconTag.LAST) || token.is(LexiconTag.PARTICLE);
    return named && before != null && (before.isRank() || before.isForename());
  }

  private boolean isCapitalNext(int index) {
    return text.follows(index + 1) && text.get(index + 1).isCapital();
  }

  private boolean isSurname(int index) {
    return index < text.size()
        && text.follows(index)
        && !scene.isShielded(index)
        && text.get(index).is(LexiconTag.LAST)
        && text.get(index).isSurelyNamelike();
  }
}
