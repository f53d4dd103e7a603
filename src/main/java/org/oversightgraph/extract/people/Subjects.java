package org.oversightgraph.extract.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.Cite;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.people.participation.Participants;
import org.oversightgraph.extract.people.participation.Roles;
import org.oversightgraph.extract.people.phrase.NamedForces;
import org.oversightgraph.extract.people.reference.Person;
import org.oversightgraph.extract.people.reference.Seen;
import org.oversightgraph.extract.people.reference.Story;
import org.oversightgraph.fact.Reading;
import org.oversightgraph.fact.casefile.CaseFile.Citations;
import org.oversightgraph.fact.casefile.CaseFile.SubjectEntry;
import org.oversightgraph.source.Span;

/** States what a text says of each person and group: rank, employment, part in the case. */
final class Subjects {

  private static final Pattern LEADS = Pattern.compile("\\b(?:supervisor|manager|team leader)$");

  /** Somebody's own supervisor, line manager or sergeant. */
  private static final Pattern OWN =
      Pattern.compile("(?:his|her|their|.*['’]s)\\s", Pattern.CASE_INSENSITIVE);

  private static final int PASSAGES = 4;
  private static final Pattern NUMBER = Pattern.compile(" \\(\\d+\\)$");

  private final Story story;
  private final Roles roles;
  private final Services services;
  private final Employment employment;

  Subjects(Story story, Participants participants, NamedForces names, List<String> forces) {
    this.story = story;
    this.roles = new Roles(story.text(), participants);
    List<Story.Said> employers = story.employers();
    this.services = new Services(story, employers, names, forces);
    this.employment = new Employment(story, employers);
  }

  SubjectEntry entry(Person person) {
    List<Seen> seen = story.of(person);
    Roles.Role role = roles.of(story.told(person));
    Employment.Stated stated = employment.of(person);
    return new SubjectEntry(
        person.key(),
        person.label(),
        person.size(),
        rank(person),
        null,
        stated == null ? "UNKNOWN" : stated.employment(),
        role(person, role, seen),
        group(person),
        services.of(person),
        List.of(),
        evidence(seen, role, stated),
        List.of());
  }

  private String role(Person person, Roles.Role said, List<Seen> seen) {
    if (person.standsForNobody()) {
      return Roles.OTHER;
    }
    boolean leads =
        said.role().equals(Roles.OTHER)
            && (LEADS.matcher(person.noun().words()).find() || person.rank() != null)
            && seen.stream()
                .anyMatch(each -> OWN.matcher(each.span().of(story.text())).lookingAt());
    return leads ? Roles.SUPERVISOR : said.role();
  }

  private Citations evidence(List<Seen> seen, Roles.Role role, Employment.@Nullable Stated stated) {
    Citations whole = Cite.of(reading(seen.getFirst().person(), role), passages(seen, role));
    if (stated == null) {
      return whole;
    }
    Map<String, Reading> readings = new HashMap<>(whole.readings());
    readings.put("employment", stated.reading());
    List<String> all = new ArrayList<>(whole.all());
    String said = Cite.at(stated.sentence());
    if (!all.contains(said)) {
      all.add(said);
    }
    return new Citations(all, Map.of("employment", List.of(said)), readings);
  }

  /** The same people, numbered anew where several have one label. */
  static List<SubjectEntry> numbered(List<SubjectEntry> subjects) {
    Map<String, Integer> times = new HashMap<>();
    List<SubjectEntry> numbered = new ArrayList<>();
    for (SubjectEntry subject : subjects) {
      String label = NUMBER.matcher(subject.label()).replaceFirst("");
      int time = times.merge(label, 1, Integer::sum);
      numbered.add(as(subject, time == 1 ? label : label + " (" + time + ")", subject.role()));
    }
    return numbered;
  }

  /** The same person as one who faced something: a subject of the case, unless a victim. */
  static SubjectEntry facing(SubjectEntry subject) {
    boolean victim = subject.role().equals("VICTIM");
    return as(subject, subject.label(), victim ? subject.role() : Roles.SUBJECT);
  }

  private static SubjectEntry as(SubjectEntry subject, String label, String role) {
    return new SubjectEntry(
        subject.key(),
        label,
        subject.size(),
        subject.rank(),
        subject.occupation(),
        subject.employment(),
        role,
        subject.partOf(),
        subject.service(),
        subject.postings(),
        subject.evidence(),
        subject.otherwise());
  }

  /** The group that the person belongs to, where the text speaks of it as such. */
  private @Nullable String group(Person person) {
    return person.group() == null || story.of(person.group()).isEmpty()
        ? null
        : person.group().key();
  }

  /** The rank that is stated, if only of everybody in the group. */
  private static @Nullable String rank(Person person) {
    return person.rank() == null && person.group() != null ? person.group().rank() : person.rank();
  }

  private static Reading reading(Person person, Roles.Role role) {
    Reading word = Found.reading(person.noun().rule());
    return role.said().stream()
        .map(found -> found.reading())
        .filter(read -> read.certainty() < word.certainty())
        .findFirst()
        .orElse(word);
  }

  /** Where the person is named first, and the sentences that tell the part in the case. */
  private static List<Span> passages(List<Seen> seen, Roles.Role role) {
    List<Span> passages = new ArrayList<>();
    passages.add(seen.getFirst().sentence());
    for (Seen each : seen) {
      if (passages.size() < PASSAGES && tells(each.sentence(), role.said())) {
        passages.add(each.sentence());
      }
    }
    return passages;
  }

  private static boolean tells(Span sentence, List<Found> said) {
    return said.stream().anyMatch(found -> sentence.contains(found.span()));
  }
}
