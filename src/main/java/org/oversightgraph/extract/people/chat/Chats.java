package org.oversightgraph.extract.people.chat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.RuleBook;
import org.oversightgraph.extract.people.People;
import org.oversightgraph.fact.casefile.CaseFile.ChatEntry;
import org.oversightgraph.rule.Rule;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Span;

/** Reads the group chats that were examined: where, how large, how many messages, and who. */
public final class Chats {

  private static final RuleBook BOOK = RuleBook.of("chats");

  private static final List<Rule> GROUPS =
      BOOK.rules().stream().filter(rule -> rule.finds("GROUP")).toList();

  private Chats() {}

  /** The chats of a publication, one for each platform that it names. */
  public static List<ChatEntry> of(Publication publication, People people) {
    if (GROUPS.stream().noneMatch(rule -> rule.pattern().matcher(publication.text()).find())) {
      return List.of();
    }
    List<Said> said = new ArrayList<>();
    for (Span sentence : publication.sentences()) {
      for (Found found : BOOK.find(publication.text(), sentence)) {
        said.add(new Said(found, sentence));
      }
    }
    Map<String, List<Said>> groups = new LinkedHashMap<>();
    said.stream()
        .filter(each -> each.about("GROUP") && ofThePolice(each, people))
        .forEach(
            each -> groups.computeIfAbsent(platform(each), name -> new ArrayList<>()).add(each));
    List<ChatEntry> chats = new ArrayList<>();
    groups.forEach((platform, named) -> {
      List<Said> about =
          said.stream().filter(each -> groups.size() == 1 || near(each, named)).toList();
      chats.add(new Chat(platform, named, about, people).entry());
    });
    return chats;
  }

  private static String platform(Said group) {
    return group.found().words("platform").orElseThrow();
  }

  private static boolean near(Said each, List<Said> named) {
    return named.stream().anyMatch(group -> group.sentence().equals(each.sentence()));
  }

  /** Whether the sentence speaks of the police, and nobody else is the one who acts in it. */
  private static boolean ofThePolice(Said group, People people) {
    Span sentence = group.sentence();
    return !people.mentions(sentence).isEmpty()
        && (people.lastBefore(sentence, sentence.end()).size() > 0
            || people.mentions(new Span(sentence.start(), group.found().span().start())).size()
                > 0);
  }

  /** A rule that was found, and the sentence in which it was. */
  record Said(Found found, Span sentence) {

    boolean about(String what) {
      return found.rule().finds(what);
    }
  }
}
