package org.oversightgraph.extract.setting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.RuleBook;
import org.oversightgraph.extract.setting.ForceNames.Named;
import org.oversightgraph.fact.Reading;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Section;
import org.oversightgraph.source.Span;

/**
 * The forces whose people or practice a publication is about: those of its heading, those that its
 * text names beside them, else the one it speaks of most. A page addressed to a national body has
 * none.
 */
final class Forces {

  private static final RuleBook RULES = RuleBook.of("forces");
  private static final Reading IN_HEADING = RuleBook.reading("forces/in-heading");
  private static final Reading MOST_NAMED = RuleBook.reading("forces/most-named");
  private static final Reading TAG = RuleBook.reading("forces/tag");

  private final Publication page;
  private final ForceNames names;
  private final Map<String, Said<String>> found = new LinkedHashMap<>();

  private Forces(Publication page, ForceNames names) {
    this.page = page;
    this.names = names;
  }

  /** Each force's code, main force first. */
  static List<Said<String>> of(Publication page, ForceNames names) {
    Forces forces = new Forces(page, names);
    forces.read();
    return List.copyOf(forces.found.values());
  }

  private void read() {
    List<Span> titles = page.all(Section.Kind.TITLE);
    if (where("NATIONAL", titles).findAny().isPresent()) {
      return;
    }
    titles.forEach(this::heading);
    if (found.isEmpty()) {
      mostNamed();
    }
    if (found.isEmpty()) {
      tags();
    } else {
      where("SUBJECT", Parts.prose(page)).forEach(this::beside);
    }
  }

  private Stream<Found> where(String place, List<Span> parts) {
    return parts.stream()
        .flatMap(part -> RULES.find(page.text(), part).stream())
        .filter(each -> each.rule().finds(place));
  }

  private void heading(Span title) {
    List<Found> parts = where("HEADING", List.of(title)).toList();
    for (Found part : parts) {
      names.in(page.text(), named(part)).forEach(each -> add(each, part.reading(), title));
    }
    for (Found part : parts) {
      if (found.isEmpty()) {
        names.areas(page.text(), named(part)).forEach(each -> add(each, part.reading(), title));
      }
    }
    if (found.isEmpty()) {
      names.in(page.text(), title).forEach(each -> add(each, IN_HEADING, title));
    }
  }

  private static Span named(Found found) {
    return found.place("forces").orElse(found.span());
  }

  /** Forces beside those of the heading, in words that name several together. */
  private void beside(Found words) {
    List<Named> together = names.in(page.text(), named(words));
    if (together.stream().anyMatch(each -> found.containsKey(each.code()))) {
      Span sentence = Sentence.around(page, words.span());
      together.forEach(each -> add(each, words.reading(), sentence));
    }
  }

  private void mostNamed() {
    Map<String, List<Named>> named = new LinkedHashMap<>();
    for (Span part : Parts.prose(page)) {
      names
          .in(page.text(), part)
          .forEach(each -> named.computeIfAbsent(each.code(), any -> new ArrayList<>()).add(each));
    }
    named.values().removeIf(places -> places.stream().noneMatch(Named::full));
    Set<String> tagged = tagged();
    if (!tagged.isEmpty() && named.keySet().stream().anyMatch(tagged::contains)) {
      named.keySet().retainAll(tagged);
    }
    int most = named.values().stream().mapToInt(List::size).max().orElse(0);
    List<List<Named>> first = named.values().stream().filter(each -> each.size() == most).toList();
    if (first.size() == 1) {
      Named place = first.getFirst().getFirst();
      add(place, MOST_NAMED, Sentence.around(page, place.span()));
    }
  }

  private void tags() {
    for (Span tags : page.all(Section.Kind.TAGS)) {
      names.in(page.text(), tags).forEach(each -> add(each, TAG, each.span()));
    }
  }

  private Set<String> tagged() {
    Set<String> tagged = new LinkedHashSet<>();
    for (Span tags : page.all(Section.Kind.TAGS)) {
      names.in(page.text(), tags).forEach(each -> tagged.add(each.code()));
    }
    return tagged;
  }

  private void add(Named force, Reading reading, Span says) {
    found.putIfAbsent(force.code(), Said.of(force.code(), reading, says));
  }
}
