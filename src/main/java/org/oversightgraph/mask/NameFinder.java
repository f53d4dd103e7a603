package org.oversightgraph.mask;

import java.util.List;
import java.util.Set;
import org.oversightgraph.source.Span;

/** Finds personal names by the words that they are made of and by what stands around them. */
final class NameFinder {

  private static final Set<String> NOBLE =
      Set.of("lord", "lady", "baroness", "baron", "viscount", "viscountess", "duke", "duchess");
  private static final Set<String> LISTING = Set.of("and", "or", "&", ",");

  private final Candidates scene;
  private final TokenisedText text;

  private NameFinder(Candidates scene) {
    this.scene = scene;
    this.text = scene.text();
  }

  /** The ranges of the names that are not masked yet, in the order of the text. */
  static List<Span> find(TokenisedText text, Lexicon lists, KnownNames repeats) {
    Candidates scene = new Candidates(text, lists);
    NameFinder finder = new NameFinder(scene);
    CapitalisedRuns runs = new CapitalisedRuns(scene);
    for (int i = 0; i < text.size(); i++) {
      int end = runs.end(i);
      if (end > i) {
        finder.judge(i, end);
        i = end - 1;
      }
    }
    Nicknames.find(scene);
    repeats.find(scene);
    return scene.spans();
  }

  private void judge(int start, int end) {
    Token left = scene.before(start);
    if (left != null && left.isTitle()) {
      titled(start, end);
    } else if (left != null && left.introduces()) {
      introduced(start, end, left);
    }
    if (!scene.isFound(start)) {
      listed(start, end);
    }
    int i = scene.afterFound(start, end);
    while (i < end) {
      int stop = named(i, end);
      scene.find(i, stop);
      i = Math.max(stop, i + 1);
    }
  }

  private void titled(int start, int end) {
    if (isLabel(start, end)) {
      return;
    }
    int stop = start;
    boolean named = false;
    while (stop < end && !(named && scene.isPlain(stop) && !scene.isForename(stop - 1))) {
      Token token = text.get(stop);
      named |= token.isCapital() && !token.isLetter();
      stop++;
    }
    scene.find(start, stop);
    Token of = text.at(stop);
    Token place = text.at(stop + 1);
    boolean noble = NOBLE.contains(text.get(start - 1).folded());
    if (noble && of != null && of.folded().equals("of") && place != null && place.isCapital()) {
      scene.find(stop, stop + 2);
    }
  }

  /** A letter, or a few capitals, that stands for somebody who is not named. */
  private boolean isLabel(int start, int end) {
    Token token = text.get(start);
    boolean few = token.isLoud() && token.folded().length() < 4 && !token.isNamelike();
    return end == start + 1 && (token.isLetter() || few);
  }

  private void introduced(int start, int end, Token left) {
    if (isLabel(start, end)) {
      return;
    }
    if (scene.isSurnameOfRank(start)) {
      scene.find(start, start + 1);
    } else if (scene.isParticleAfterRank(start) && start + 1 < end) {
      scene.find(start, Math.max(start + 2, extent(start + 1, end)));
    } else if (isUncommonFirst(start, end, left)) {
      scene.find(start, extent(start + 1, end));
    } else if (isIntroduced(start, end, left)) {
      int stop = extent(start, end);
      if (stop > start && text.get(stop - 1).isNamelike()) {
        scene.find(start, stop);
      }
    }
  }

  private boolean isIntroduced(int start, int end, Token left) {
    Token first = text.get(start);
    if (!first.isCapital()) {
      return true;
    }
    if (first.isLetter()) {
      return scene.isSure(start + 1);
    }
    boolean rank = left.isRole() && left.isCapital();
    if (first.isSurelyNamelike()) {
      return rank || scene.isSure(start);
    }
    boolean relative = left.is(LexiconTag.KIN) && first.is(LexiconTag.FIRST);
    boolean officer =
        left.isRole() && !isPlaceOnly(first) && (rank || extent(start, end) > start + 1);
    return first.isNamelike() && (relative || officer);
  }

  /** A word that stands between an office and a surname. */
  private boolean isUncommonFirst(int start, int end, Token left) {
    Token first = text.get(start);
    return !left.isCapital()
        && scene.isPlain(start)
        && !first.is(LexiconTag.TAIL)
        && !first.isLoud()
        && start + 1 < end
        && scene.isSure(start + 1);
  }

  private static boolean isPlaceOnly(Token token) {
    return token.is(LexiconTag.PLACE) && !token.is(LexiconTag.LAST) && !token.is(LexiconTag.FIRST);
  }

  /** The end of the words from here on that may be one name. */
  private int extent(int start, int end) {
    int stop = start;
    while (stop < end && isNamelike(start, stop, end)) {
      stop++;
    }
    while (stop > start && (scene.isParticle(stop - 1) || text.get(stop - 1).isLetter())) {
      stop--;
    }
    return stop;
  }

  private boolean isNamelike(int start, int index, int end) {
    return !scene.isPlain(index)
        || text.get(index).is(LexiconTag.SUFFIX)
        || isRareSurname(start, index, end);
  }

  /** A place or a word that stands where a surname does. */
  private boolean isRareSurname(int start, int index, int end) {
    if (index == start) {
      return false;
    }
    Token token = text.get(index);
    Token left = scene.before(start);
    boolean introduced = left != null && (left.isRole() || left.is(LexiconTag.KIN));
    boolean first = text.get(index - 1).isForename() || introduced && text.get(start).isUnknown();
    boolean surname =
        token.is(LexiconTag.PLACE)
            || token.isLoud() && token.folded().length() > 3
            || index == end - 1 && (!text.isHeading(index) || left != null && left.isOneRank());
    return first && surname;
  }

  /** One more in a list of names: "PCs X and Y". */
  private void listed(int start, int end) {
    Token first = text.get(start);
    if (start < 2 || !LISTING.contains(text.get(start - 1).folded()) || !first.isNamelike()) {
      return;
    }
    boolean closed =
        !first.is(LexiconTag.PLACE) && !text.get(start - 1).isMark(",") && isClosed(end);
    boolean sure = first.isSurelyNamelike() ? scene.isSure(start) : closed;
    if (sure && scene.isNamed(start - 2)) {
      scene.find(start, Math.max(start + 1, extent(start, end)));
    }
  }

  /** Whether nothing that the word could describe comes next. */
  private boolean isClosed(int end) {
    Token next = text.at(end);
    return next == null
        || !next.isWord()
        || next.is(LexiconTag.VERB)
        || next.folded().equals("were");
  }

  /** The end of the name that begins here, or here where none does. */
  private int named(int start, int end) {
    Token first = text.get(start);
    int stop = extent(start, end);
    if (first.isLetter()) {
      return initials(start, stop);
    }
    if (stop == start || !first.isCapital()) {
      return start;
    }
    boolean name = stop == start + 1 ? SingleTokenNames.isName(scene, start) : isFull(start);
    return name ? stop : start;
  }

  /** Whether two or more words that may be a name are one. */
  private boolean isFull(int start) {
    Token first = text.get(start);
    Token second = text.get(start + 1);
    if (first.isSurelyFirst() || first.isForename() && !text.isHeading(start)) {
      return true;
    }
    if (!first.is(LexiconTag.FIRST) && SingleTokenNames.isPlaced(scene, start)) {
      return false;
    }
    if (scene.isSure(start) && (scene.isSure(start + 1) || scene.isParticle(start + 1))) {
      return true;
    }
    if (isPlaceOnly(second) || !second.isCapital()) {
      return false;
    }
    boolean clear = !text.isHeading(start) && (!first.opens() || !first.is(LexiconTag.WORD));
    boolean surname = second.is(LexiconTag.LAST) && !second.is(LexiconTag.NEVER);
    return first.is(LexiconTag.FIRST) && (scene.isSure(start + 1) || clear)
        || scene.isSure(start) && surname && clear;
  }

  private int initials(int start, int stop) {
    int name = start;
    while (name < stop && text.get(name).isLetter()) {
      name++;
    }
    boolean label = scene.before(start) != null && text.get(start).span().length() == 1;
    return name < stop && scene.isSure(name) && !label ? stop : start;
  }
}
