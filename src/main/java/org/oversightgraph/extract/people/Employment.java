package org.oversightgraph.extract.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.RuleBook;
import org.oversightgraph.extract.people.reference.Person;
import org.oversightgraph.extract.people.reference.Seen;
import org.oversightgraph.extract.people.reference.Story;
import org.oversightgraph.fact.Reading;
import org.oversightgraph.source.Span;

/** Tells whether people still serve with the police, where the text says so of all of them. */
final class Employment {

  private static final String FORMER = ".*\\b(?:former|retired)\\b.*";
  private static final String SERVING = ".*\\bserving\\b.*";
  private static final Reading FORMER_OFFICER = RuleBook.reading("people/former-officer");
  private static final Reading SERVING_OFFICER = RuleBook.reading("people/serving-officer");

  private final Map<Person, Stated> stated = new HashMap<>();

  /** What is said, where, and by which rule it was read. */
  record Stated(String employment, Span sentence, Reading reading) {}

  Employment(Story story, List<Story.Said> employers) {
    for (Seen seen : story.seen()) {
      String descriptor = seen.phrase().descriptor();
      if (seen.whole() && descriptor.matches(FORMER)) {
        note(seen, "FORMER", seen.sentence(), FORMER_OFFICER);
      } else if (seen.whole() && descriptor.matches(SERVING)) {
        note(seen, "SERVING", seen.sentence(), SERVING_OFFICER);
      }
    }
    for (Story.Said said : employers) {
      Found found = said.found();
      String employment = found.rule().yields().get("employment");
      if (employment != null) {
        story.lastBefore(said.sentence(), found.span().start()).stream()
            .filter(Seen::whole)
            .forEach(seen -> note(seen, employment, seen.sentence(), found.reading()));
      }
    }
  }

  private void note(Seen seen, String employment, Span sentence, Reading reading) {
    stated.putIfAbsent(seen.person(), new Stated(employment, sentence, reading));
  }

  /** What is said of a person or group; null where nothing is. */
  @Nullable Stated of(Person person) {
    return stated.get(person);
  }
}
