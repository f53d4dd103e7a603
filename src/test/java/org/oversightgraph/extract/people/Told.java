package org.oversightgraph.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.oversightgraph.extract.Invented;
import org.oversightgraph.extract.people.People.Mention;
import org.oversightgraph.extract.people.chat.Chats;
import org.oversightgraph.fact.casefile.CaseFile.ChatEntry;
import org.oversightgraph.fact.casefile.CaseFile.SubjectEntry;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Span;
import org.oversightgraph.vocabulary.Vocabulary;

/** An invented page, and who is meant in it. */
public final class Told {

  private static final Vocabulary VOCABULARY = Vocabulary.load();

  public final Publication page;
  final People people;

  private Told(String narrative) {
    this.page =
        Invented.official(
            """
            Conduct during an arrest - Essex Police, May 2019

            Published 3 Feb 2020

            %s

            IOPC reference
            2019/000001
            """
                .formatted(narrative));
    this.people = People.of(page, VOCABULARY, List.of("essex"));
  }

  public static Told of(String narrative) {
    return new Told(narrative);
  }

  /** Whom the page means, in order: {@code two-officers 1}, with a question mark for no number. */
  List<String> meant() {
    return people.mentions(new Span(0, page.text().length())).stream().map(Told::shown).toList();
  }

  /** Whom these words of the page mean, where they stand last. */
  List<String> meant(String words) {
    int start = page.text().lastIndexOf(words);
    Span span = new Span(start, start + words.length());
    return people.mentions(new Span(0, page.text().length())).stream()
        .filter(mention -> mention.span().overlaps(span))
        .map(Told::shown)
        .toList();
  }

  private static String shown(Mention mention) {
    return mention.subject() + " " + Objects.requireNonNullElse(mention.count(), "?");
  }

  /** The words of the mentions, in order. */
  List<String> words() {
    return people.mentions(new Span(0, page.text().length())).stream()
        .map(mention -> page.at(mention.span()))
        .toList();
  }

  SubjectEntry subject(String key) {
    return people.subjects().stream()
        .filter(subject -> subject.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new AssertionError(key + " is none of " + keys()));
  }

  List<String> keys() {
    return people.subjects().stream().map(SubjectEntry::key).collect(Collectors.toList());
  }

  /** Where somebody served: {@code essex CURRENT}, with the number of people where it is stated. */
  List<String> service(String key) {
    List<String> services = new ArrayList<>();
    subject(key)
        .service()
        .forEach(entry ->
            services.add(
                entry.force()
                    + " "
                    + entry.status()
                    + (entry.count() == null ? "" : " " + entry.count())));
    return services;
  }

  public List<ChatEntry> chats() {
    return Chats.of(page, people);
  }
}
