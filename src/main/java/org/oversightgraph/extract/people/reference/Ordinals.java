package org.oversightgraph.extract.people.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.oversightgraph.extract.Numbers;
import org.oversightgraph.extract.people.phrase.Noun;
import org.oversightgraph.extract.people.phrase.Phrase;
import org.oversightgraph.extract.people.phrase.Phrase.Form;

/** Those whom a page calls by a letter or number, or by their place in a row. */
final class Ordinals {

  private static final int FEW = 3;

  private final Cast cast;

  Ordinals(Cast cast) {
    this.cast = cast;
  }

  /** "Officer A", "PC 3", "officer two". */
  Referent labelled(Noun noun, Phrase.Label label) {
    Integer place = Numbers.ordinal(label.text());
    if (place != null) {
      return Referent.one(inRow(noun, "", place).orElseGet(() -> row(noun, place)));
    }
    Integer number = Numbers.cardinal(label.text());
    String sign = number == null ? label.text().toUpperCase(Locale.ROOT) : number.toString();
    String name = (noun.words().equals("constable") ? "PC" : Labels.one(noun, "")) + " " + sign;
    Person person =
        cast.find(name)
            .or(() -> number == null ? Optional.empty() : inRow(noun, "", number))
            .orElseGet(() -> cast.add(name, noun, "", null));
    person.ordinal = number;
    return Referent.one(person);
  }

  private Person row(Noun noun, int place) {
    Person person = cast.add(Labels.inRow(place, noun, ""), noun, "", null);
    person.ordinal = place;
    return person;
  }

  /** "The third officer", who is one of four where the text counted four. */
  Person numbered(Phrase phrase, Noun noun, int ordinal) {
    count(phrase, noun, ordinal);
    Person person =
        inRow(noun, phrase.descriptor(), ordinal)
            .orElseGet(() ->
                cast.add(
                    Labels.inRow(ordinal, noun, phrase.descriptor()),
                    noun,
                    phrase.descriptor(),
                    null));
    person.ordinal = ordinal;
    if (person.spans.isEmpty()) {
      boolean few = phrase.form() == Form.DEFINITE;
      cast.counted(noun, phrase.descriptor())
          .filter(group ->
              group.people() == ordinal
                  || few && group.people() > ordinal && group.people() <= FEW + 1)
          .ifPresent(person::join);
    }
    return person;
  }

  /** Numbers the few who were spoken of one by one until now, in the order of the text. */
  private void count(Phrase phrase, Noun noun, int ordinal) {
    cast.counted(noun, phrase.descriptor())
        .filter(group -> group.people() == 2 && ordinal == 2)
        .map(group -> group.members.stream().filter(Person::single).toList())
        .filter(members -> members.size() == 1 && members.getFirst().ordinal == null)
        .ifPresent(members -> members.getFirst().ordinal = 1);
    List<Person> known =
        cast.singles(noun, phrase.descriptor()).stream().filter(Person::plain).toList();
    boolean next = ordinal == known.size() + 1 && phrase.form() == Form.INDEFINITE;
    boolean back = ordinal <= known.size() && phrase.form() == Form.DEFINITE;
    if (known.size() <= FEW
        && known.stream().allMatch(person -> person.ordinal == null)
        && (next || back && known.size() > 1 || known.size() == 1 && ordinal < FEW)) {
      for (int place = 0; place < known.size(); place++) {
        known.get(place).ordinal = place + 1;
      }
    }
  }

  private Optional<Person> inRow(Noun noun, String descriptor, int ordinal) {
    return cast.last(person ->
        person.single()
            && Integer.valueOf(ordinal).equals(person.ordinal)
            && person.fits(noun, descriptor));
  }
}
