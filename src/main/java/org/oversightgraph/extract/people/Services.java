package org.oversightgraph.extract.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oversightgraph.extract.Cite;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.RuleBook;
import org.oversightgraph.extract.people.phrase.NamedForces;
import org.oversightgraph.extract.people.reference.Person;
import org.oversightgraph.extract.people.reference.Seen;
import org.oversightgraph.extract.people.reference.Story;
import org.oversightgraph.extract.people.reference.Story.Said;
import org.oversightgraph.extract.setting.ForceNames.Named;
import org.oversightgraph.fact.Reading;
import org.oversightgraph.fact.casefile.CaseFile.ServiceEntry;
import org.oversightgraph.source.Span;

/** Tells in which forces people serve or served. */
final class Services {

  private static final Pattern FROM =
      Pattern.compile("\\s(?:from|of|for|with)\\s(?:the\\s)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern OFFICERS =
      Pattern.compile("\\s(?:police )?(?:officers?|staff)\\b", Pattern.CASE_INSENSITIVE);
  private static final Reading NAMED = RuleBook.reading("people/force-of-officer");

  private final Story story;
  private final NamedForces names;
  private final List<String> forces;
  private final Map<Person, List<ServiceEntry>> services = new LinkedHashMap<>();

  Services(Story story, List<Said> employers, NamedForces names, List<String> forces) {
    this.story = story;
    this.names = names;
    this.forces = forces;
    employers.stream().filter(said -> said.found().rule().finds("FORCE")).forEach(this::read);
    story.seen().forEach(this::named);
  }

  /** The forces of one person or group. */
  List<ServiceEntry> of(Person person) {
    return services.getOrDefault(person, List.of());
  }

  private void read(Said said) {
    Found found = said.found();
    Optional<Named> force =
        before(said)
            ? names
                .last(story.text(), new Span(said.sentence().start(), found.span().start()))
                .filter(named -> named.span().end() == found.span().start())
            : names.at(story.text(), found.span().end());
    if (force.isEmpty() || said.has("officers") && !follows(OFFICERS, force.get().span().end())) {
      return;
    }
    Span span = found.span().and(force.get().span());
    int place = before(said) ? found.span().end() : found.span().start();
    for (Seen seen : story.lastBefore(said.sentence(), place)) {
      add(seen, force.get().code(), found.rule().yield("status"), found.reading(), span);
      if (said.has("leaves") && !forces.isEmpty()) {
        add(seen, forces.getFirst(), "FORMER", found.reading(), span);
      }
    }
  }

  private static boolean before(Said said) {
    return said.found().rule().yield("side").equals("BEFORE");
  }

  /** "A Northshire Police officer", "officers from Northshire Police". */
  private void named(Seen seen) {
    if (seen.phrase().noun() == null || seen.phrase().descriptor().contains("former")) {
      return;
    }
    Matcher from = FROM.matcher(story.text()).region(seen.span().end(), story.text().length());
    names
        .last(story.text(), seen.span())
        .or(() -> from.lookingAt() ? names.at(story.text(), from.end()) : Optional.empty())
        .ifPresent(
            force -> add(seen, force.code(), "CURRENT", NAMED, seen.span().and(force.span())));
  }

  private boolean follows(Pattern words, int place) {
    return words.matcher(story.text()).region(place, story.text().length()).lookingAt();
  }

  private void add(Seen seen, String force, String status, Reading reading, Span span) {
    Integer some = seen.whole() ? null : seen.referent().count();
    List<ServiceEntry> known = services.computeIfAbsent(seen.person(), each -> new ArrayList<>());
    if (known.stream().noneMatch(entry -> entry.force().equals(force))) {
      known.add(new ServiceEntry(force, status, null, null, some, Cite.of(reading, span)));
    }
  }
}
