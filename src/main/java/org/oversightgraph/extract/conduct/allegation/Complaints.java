package org.oversightgraph.extract.conduct.allegation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.Cite;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.RulesByKind;
import org.oversightgraph.extract.conduct.sentence.Keys;
import org.oversightgraph.extract.conduct.sentence.Line;
import org.oversightgraph.extract.conduct.sentence.Stage;
import org.oversightgraph.fact.casefile.CaseFile.ComplaintEntry;
import org.oversightgraph.source.Span;

/** Reads what became of complaints: upheld or not, by whom, and what they were about. */
public final class Complaints {

  private static final RulesByKind RULES = RulesByKind.of("complaints");
  private static final String UNSPECIFIED = "A complaint";
  private static final String OTHERS = "Other complaints";

  private final Gist gist;
  private final Keys keys = new Keys();
  private @Nullable Found lastAbout;

  public Complaints(Gist gist) {
    this.gist = gist;
  }

  /** The complaints of a narrative; of two results of one complaint the later stands. */
  public List<ComplaintEntry> of(List<Line> lines) {
    Map<String, ComplaintEntry> complaints = new LinkedHashMap<>();
    for (Line line : lines) {
      for (Found result : RULES.all("RESULT", line.text(), line.span())) {
        ComplaintEntry entry = entry(line, result);
        complaints.put(entry.gist(), entry);
      }
      RULES.first("ABOUT", line.text(), line.span()).ifPresent(about -> lastAbout = about);
    }
    return List.copyOf(complaints.values());
  }

  private ComplaintEntry entry(Line line, Found result) {
    String about = about(result);
    Stage stage = line.stage(result.span().start());
    return new ComplaintEntry(
        keys.of("complaint", List.of(about)),
        about,
        result.rule().yield("result"),
        stage == Stage.FORCE || stage == Stage.INVESTIGATOR ? stage.name() : null,
        List.of(),
        Cite.of(result.reading(), cites(line, result)));
  }

  /** What the result itself says that it is about, else what somebody complained of before. */
  private String about(Found result) {
    Optional<String> service =
        Stream.of("service", "serviceNot")
            .flatMap(group -> result.words(group).stream())
            .findFirst();
    if (service.isPresent()) {
      return "Service provided by " + service.get();
    }
    if (result.words("rest").isPresent()) {
      return OTHERS;
    }
    return Stream.of(Optional.of(result), Optional.ofNullable(lastAbout))
        .flatMap(Optional::stream)
        .flatMap(found -> found.place("about").stream())
        .flatMap(place -> gist.clause(place).stream())
        .findFirst()
        .map(words -> "Complaint that " + words)
        .orElse(UNSPECIFIED);
  }

  private List<Span> cites(Line line, Found result) {
    return lastAbout == null || result.place("about").isPresent()
        ? List.of(line.span())
        : List.of(lastAbout.span(), line.span());
  }
}
