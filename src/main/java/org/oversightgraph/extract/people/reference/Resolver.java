package org.oversightgraph.extract.people.reference;

import java.util.List;
import java.util.Set;
import org.oversightgraph.extract.people.phrase.Noun;
import org.oversightgraph.extract.people.phrase.Phrase;
import org.oversightgraph.extract.people.phrase.Phrase.Form;

/**
 * Tells whom a phrase means, in the order of the page. Two are taken for one only where the text
 * says so, and a few of a counted group are never made single people.
 */
final class Resolver {

  private final Memory memory = new Memory();
  private final Singles singles;
  private final Ordinals ordinals;
  private final Groups groups;
  private final Pointers pointers;

  /**
   * A resolver of one page.
   *
   * @param concerned labels of those who are known to be under investigation
   */
  Resolver(Cast cast, Set<String> concerned, List<Phrase> all) {
    Members members = new Members(cast, memory);
    this.ordinals = new Ordinals(cast);
    this.singles = new Singles(cast, memory, members, ordinals, concerned);
    this.groups = new Groups(cast, memory, members, all);
    this.pointers = new Pointers(cast, memory, members);
  }

  Memory memory() {
    return memory;
  }

  /**
   * Notes that the phrase says something more of people who were named: "all of them sergeants".
   */
  List<Referent> same(Phrase phrase, List<Referent> known) {
    Noun noun = phrase.noun();
    for (Referent each : known) {
      Person person = each.person();
      boolean all = person.single() || Integer.valueOf(person.people()).equals(each.count());
      if (noun != null && noun.rank() != null && all && person.rank == null) {
        person.rank = noun.rank();
      }
      if (noun != null && all && (person.single() || !noun.plain())) {
        person.alsoCalled(noun, phrase.descriptor());
        if (person.single() && !noun.plain() && Members.isUnnamed(person)) {
          person.label = Labels.one(noun, phrase.descriptor());
        }
      }
      person.spans.add(phrase.span());
    }
    memory.note(phrase, known);
    return known;
  }

  /** Whom the phrase means; empty where that cannot be told. */
  List<Referent> resolve(Phrase phrase) {
    List<Referent> meant = phrase.police() ? meant(phrase) : List.of();
    meant.forEach(each -> each.person().spans.add(phrase.span()));
    memory.note(phrase, meant);
    return meant;
  }

  private List<Referent> meant(Phrase phrase) {
    Noun noun = phrase.noun();
    if (noun == null) {
      return pointers.of(phrase);
    }
    if (!phrase.labels().isEmpty()) {
      return phrase.labels().stream().map(label -> ordinals.labelled(noun, label)).toList();
    }
    if (phrase.plural()) {
      return noun.kind() == Noun.Kind.ANYONE && phrase.form() == Form.BARE
          ? List.of()
          : groups.of(phrase, noun);
    }
    return switch (phrase.form()) {
      case ANY, NONE, ALL ->
          phrase.count() == null && phrase.form() != Form.ALL
              ? groups.anyone(noun)
              : groups.of(phrase, noun);
      default -> List.of(singles.of(phrase, noun));
    };
  }
}
