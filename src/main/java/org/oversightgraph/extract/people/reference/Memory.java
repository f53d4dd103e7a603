package org.oversightgraph.extract.people.reference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.oversightgraph.extract.people.phrase.Phrase;

/** Who was spoken of a moment ago, for phrases that point back at them. */
final class Memory {

  private static final int SENTENCES = 4;

  private final Deque<List<Spoken>> sentences = new ArrayDeque<>();
  private List<Referent> lastOne = List.of();
  private List<Referent> lastMany = List.of();
  private List<Referent> lastBreath = List.of();

  /** People who were spoken of; somebody who is not of the police has no referents. */
  record Spoken(Phrase phrase, List<Referent> meant) {}

  Memory() {
    begin();
  }

  /** A new sentence begins. */
  void begin() {
    sentences.addFirst(new ArrayList<>());
    if (sentences.size() > SENTENCES) {
      sentences.removeLast();
    }
  }

  void note(Phrase phrase, List<Referent> meant) {
    current().add(new Spoken(phrase, meant));
    if (meant.isEmpty()) {
      return;
    }
    if (meant.size() == 1 && Integer.valueOf(1).equals(meant.getFirst().count())) {
      lastOne = meant;
    } else if (lasting(phrase, meant) || lastMany.isEmpty()) {
      lastMany = meant;
    }
  }

  /** That the text goes on to speak of somebody who was named before, and not of the last named. */
  void speakOn(List<Referent> one) {
    if (!one.isEmpty()) {
      lastOne = one;
    }
  }

  private static boolean lasting(Phrase phrase, List<Referent> meant) {
    boolean elliptic = phrase.noun() == null && phrase.lead().partitive();
    return phrase.form() != Phrase.Form.BARE
        && phrase.form() != Phrase.Form.PRONOUN
        && !elliptic
        && meant.stream().noneMatch(each -> each.person().nobody);
  }

  /** That these were named in one breath: "an officer and two call handlers". */
  void together(List<Referent> named) {
    lastBreath = List.copyOf(named);
    if (Referent.people(named) > 0) {
      lastMany = lastBreath;
    }
  }

  /** Those who were named in one breath last; empty if nobody was. */
  List<Referent> lastBreath() {
    return lastBreath;
  }

  /** The one person who was spoken of last; empty if there is none. */
  List<Referent> lastOne() {
    return lastOne;
  }

  /** The several people who were spoken of last; empty if there are none. */
  List<Referent> lastMany() {
    return lastMany;
  }

  /** What this sentence has said so far, in its order. */
  List<Spoken> current() {
    return sentences.getFirst();
  }

  /** What the sentence before this one said, in its order. */
  List<Spoken> previous() {
    return sentences.size() < 2 ? List.of() : sentences.stream().skip(1).findFirst().orElseThrow();
  }

  /** Everybody of whom this sentence and the few before it spoke, the latest first, each once. */
  List<Referent> recent(int sentencesBack) {
    List<Referent> recent = new ArrayList<>();
    for (List<Spoken> sentence : sentences.stream().limit(sentencesBack + 1L).toList()) {
      for (Spoken spoken : sentence.reversed()) {
        for (Referent each : spoken.meant()) {
          if (recent.stream().noneMatch(known -> known.person() == each.person())) {
            recent.add(each);
          }
        }
      }
    }
    return recent;
  }
}
