package org.oversightgraph.extract.conduct.participant;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.oversightgraph.extract.conduct.sentence.Line;
import org.oversightgraph.extract.people.Filled;
import org.oversightgraph.extract.people.People;
import org.oversightgraph.extract.people.People.Mention;
import org.oversightgraph.fact.casefile.CaseFile.SubjectEntry;
import org.oversightgraph.source.Span;

/** Tells whom of the police the words at a place are about. */
public final class Whom {

  private static final Pattern JOINED =
      pattern("\\s*(?:,|and|or|as well as|along with|&|/|the|both|an?|\\s)*");
  private static final Pattern FURTHER =
      pattern(".*\\b(?:other|another|second|third|fourth|fifth|further|remaining|additional)\\b.*");
  private static final Pattern WHO =
      pattern("^,?\\s+(?:who|whom|which|that|whose|responsible|involved in|supervising)\\b.*");
  private static final Pattern PRONOUN = pattern("he|she|it|they|him|her|them|both");
  private static final Pattern SINGULAR = pattern("he|she|him|her");
  private static final Pattern ANY = pattern("^(?:any|no|neither|either)\\b");
  private static final Pattern EXCEPT =
      pattern(".*\\b(?:apart from|except(?: for)?|other than|but for)\\s*$");
  private static final Pattern TOWARDS =
      pattern(
          "^[\\s,()]*(?:(?:also|therefore|either|only|proceedings|meetings?|hearings?)\\s+)*"
              + "(?:for|against|in respect of|in relation to|in (?:that|the case) of|as regards|regarding|by|on the part of"
              + "|with|to|with regards? to|concerning|about|as to|on|of|among)\\s"
              + "(?!(?:not\\s)?[a-z]+ing\\b).{0,70}$");
  private static final Pattern STRANGER =
      pattern(
          "\\b(?:(?<!police\\s)driver|rider|(?:wo)?m[ae]n|boys?|girls?|teenagers?|suspects?"
              + "|(?:ex-)?partners?|husband|wife|sons?|daughters?|mother|father|complainants?"
              + "|offenders?|relatives?|friends?|Mrs?|Ms|couple|passengers?|cyclist|detainee"
              + "|callers?|neighbours?|defendant|members? of the public|person|people|nurse"
              + "|paramedics?)\\b");

  private final String text;
  private final People people;

  public Whom(String text, People people) {
    this.text = text;
    this.people = people;
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }

  /** People who are named in one breath. */
  private record Group(Span span, List<Mention> mentions) {

    Group and(Mention mention) {
      List<Mention> more = new ArrayList<>(mentions);
      more.add(mention);
      return new Group(span.and(mention.span()), more);
    }
  }

  /** Those whom a cue is about by the grammar of its clause; nobody where that does not tell. */
  public Who participants(Line line, Span cue) {
    Filled slots = people.filled(line.span(), cue);
    List<Mention> filled = slots.people();
    if (filled.isEmpty()) {
      return slots.others().stream()
          .filter(span -> SINGULAR.matcher(span.of(text)).matches())
          .flatMap(span -> people.antecedent(line.span(), span).stream())
          .findFirst()
          .map(mention -> Who.of(List.of(mention), false))
          .orElse(Who.NOBODY);
    }
    List<Group> groups = groups(line.span().start(), line.span().end());
    Who participants = Who.NOBODY;
    for (int index = 0; index < groups.size(); index++) {
      Group group = groups.get(index);
      if (group.mentions().stream().anyMatch(filled::contains)) {
        Group next = index + 1 < groups.size() ? groups.get(index + 1) : group;
        participants = participants.and(without(group, next));
      }
    }
    return participants;
  }

  /** Those of a group, without the ones who are excepted after it. */
  private Who without(Group group, Group next) {
    boolean excepted =
        next != group
            && EXCEPT.matcher(text.substring(group.span().end(), next.span().start())).matches();
    return excepted
        ? who(group).without(next.mentions().stream().mapToInt(Whom::people).sum())
        : who(group);
  }

  /** Those named last between two places: the subject of what follows. */
  public Who before(int from, int to) {
    List<Group> groups = groups(from, to);
    if (groups.isEmpty()) {
      return Who.NOBODY;
    }
    Group last = groups.getLast();
    if (groups.size() > 1) {
      Group earlier = groups.get(groups.size() - 2);
      String between = text.substring(earlier.span().end(), last.span().start());
      if (EXCEPT.matcher(between).matches()) {
        return without(earlier, last);
      }
      if (WHO.matcher(between).matches() && !between.contains(",")) {
        return who(earlier);
      }
    }
    return who(last);
  }

  /** Those to whom the words that end at a place are applied: "for the two sergeants". */
  public Who towards(int from, int to) {
    for (Group group : groups(from, to)) {
      String between = text.substring(from, group.span().start());
      return TOWARDS.matcher(between + " ").matches() && !between.contains(".")
          ? who(group)
          : Who.NOBODY;
    }
    return Who.NOBODY;
  }

  /** Whether people do to others what a cue says: managers who give advice receive none. */
  public boolean isAgent(Line line, Span cue, Who who) {
    return who.spans().stream().anyMatch(span -> people.isAgent(line.span(), cue, span));
  }

  /** Whether a cue is, by the grammar of its clause, about somebody who is not of the police. */
  public boolean isSomebodyElse(Line line, Span cue) {
    Filled slots = people.filled(line.span(), cue);
    return slots.people().isEmpty()
        && slots.others().stream()
            .anyMatch(span ->
                !PRONOUN.matcher(span.of(text)).matches()
                    || SINGULAR.matcher(span.of(text)).matches()
                        && people.meansSomebodyElse(line.span(), span));
  }

  /** Those under investigation whom a range named last. */
  public Who concerned(Span within) {
    return groups(within.start(), within.end()).reversed().stream()
        .filter(
            group -> group.mentions().stream().anyMatch(each -> people.isConcerned(each.subject())))
        .findFirst()
        .map(this::who)
        .orElse(Who.NOBODY);
  }

  /** The only one of whom the publication speaks, if there is but one. */
  public Who only() {
    List<String> subjects =
        people.subjects().stream()
            .filter(subject -> subject.role().equals("SUBJECT"))
            .map(SubjectEntry::key)
            .toList();
    List<Mention> mentions =
        subjects.size() == 1
            ? people.mentions(new Span(0, text.length())).stream()
                .filter(mention -> mention.subject().equals(subjects.getFirst()))
                .limit(1)
                .toList()
            : List.of();
    return Who.of(mentions, false);
  }

  /** So many people who are named in one breath in a range: the last of them. */
  public Who counted(Span within, int number) {
    return groups(within.start(), within.end()).reversed().stream()
        .map(this::who)
        .filter(who -> Integer.valueOf(number).equals(who.count()))
        .findFirst()
        .orElse(Who.NOBODY);
  }

  /** Those named first between two places. */
  public Who first(int from, int to) {
    List<Group> groups = groups(from, to);
    return groups.isEmpty() ? Who.NOBODY : who(groups.getFirst());
  }

  /** Everybody named between two places. */
  public Who all(int from, int to) {
    return groups(from, to).stream()
        .filter(group -> !PRONOUN.matcher(group.span().of(text)).matches())
        .map(this::who)
        .reduce(Who.NOBODY, Who::and);
  }

  /**
   * Those of the police who are the grammatical subject of what stands at a place; nobody where
   * somebody else stands nearer.
   */
  public Who subject(int from, int to) {
    Who who = before(from, to);
    if (!who.known()) {
      return who;
    }
    return stranger(who.spans().getLast().end(), to) ? Who.NOBODY : who;
  }

  /** Whether somebody is named who is not of the police. */
  public boolean stranger(int from, int to) {
    return STRANGER.matcher(text.substring(from, Math.max(from, to))).find();
  }

  private List<Group> groups(int from, int to) {
    List<Group> groups = new ArrayList<>();
    if (from >= to) {
      return groups;
    }
    for (Mention mention : people.mentions(new Span(from, to))) {
      if (!groups.isEmpty() && joined(groups.getLast(), mention)) {
        groups.add(groups.removeLast().and(mention));
      } else {
        groups.add(new Group(mention.span(), List.of(mention)));
      }
    }
    return groups;
  }

  private boolean joined(Group group, Mention next) {
    int end = group.span().end();
    return next.span().start() < end
        || JOINED.matcher(text.substring(end, next.span().start())).matches();
  }

  private Who who(Group group) {
    boolean any = ANY.matcher(group.span().of(text)).find();
    List<Mention> groups = group.mentions().stream().filter(Mention::collective).toList();
    return Who.of(
        any && !groups.isEmpty() ? groups : group.mentions(),
        FURTHER.matcher(group.span().of(text)).matches());
  }

  private static int people(Mention mention) {
    return mention.count() == null ? 0 : mention.count();
  }
}
