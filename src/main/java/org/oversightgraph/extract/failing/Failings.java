package org.oversightgraph.extract.failing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.oversightgraph.extract.Cite;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.RulesByKind;
import org.oversightgraph.extract.people.People;
import org.oversightgraph.extract.people.People.Mention;
import org.oversightgraph.fact.casefile.CaseFile.FailingEntry;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Span;

/**
 * Reads failings towards colleagues: who did not challenge or report improper conduct, whose
 * supervision was wanting. What members of the public did or suffered is none.
 */
public final class Failings {

  private static final RulesByKind RULES = RulesByKind.of("failings");
  private static final Map<String, String> GISTS = new LinkedHashMap<>();

  static {
    GISTS.put("CHALLENGE", "Did not challenge improper conduct of others of the police");
    GISTS.put("REPORT", "Did not report improper conduct of others of the police");
    GISTS.put("SUPERVISE", "Did not supervise others of the police as needed");
  }

  private static final Pattern ALLEGED =
      Pattern.compile("\\b(?:alleg|complain|accus)\\w*|\\bwhether\\b", Pattern.CASE_INSENSITIVE);

  private final Publication publication;
  private final People people;

  private Failings(Publication publication, People people) {
    this.publication = publication;
    this.people = people;
  }

  /** The failings of a publication, one for each kind and those who failed. */
  public static List<FailingEntry> of(Publication publication, People people) {
    return new Failings(publication, people).all();
  }

  private List<FailingEntry> all() {
    Map<String, FailingEntry> failings = new LinkedHashMap<>();
    for (Span sentence : publication.narrative()) {
      if (RULES.anyOf("EXCEPT", publication.text(), sentence)) {
        continue;
      }
      for (String kind : GISTS.keySet()) {
        RULES
            .first(kind, publication.text(), sentence)
            .map(found -> entry(kind, found, sentence))
            .ifPresent(entry -> failings.putIfAbsent(entry.key(), entry));
      }
    }
    return new ArrayList<>(failings.values());
  }

  private FailingEntry entry(String kind, Found found, Span sentence) {
    List<String> subjects =
        people.filled(sentence, found.span()).people().stream()
            .map(Mention::subject)
            .filter(key -> !people.isNobody(key))
            .distinct()
            .toList();
    Span before = new Span(sentence.start(), found.span().start());
    boolean alleged = ALLEGED.matcher(before.of(publication.text())).find();
    return new FailingEntry(
        key(kind, subjects),
        kind,
        subjects,
        List.of(),
        GISTS.getOrDefault(kind, kind),
        alleged ? "ALLEGED" : "FOUND",
        Cite.of(found.reading(), sentence));
  }

  private static String key(String kind, List<String> subjects) {
    String who = String.join("-", subjects);
    return "failing-" + kind.toLowerCase(Locale.ROOT) + (who.isEmpty() ? "" : "-" + who);
  }
}
