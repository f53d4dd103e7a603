package org.oversightgraph.extract.conduct.sentence;

import java.util.ArrayList;
import java.util.List;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.RuleBook;
import org.oversightgraph.extract.conduct.sentence.Line.Voice;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Span;

/** Cuts a narrative into lines and tells who speaks in each: a sentence without a voice goes on. */
public final class Narrative {

  private static final RuleBook DECIDERS = RuleBook.of("deciders");
  private static final int LINES_A_PANEL_GOES_ON = 4;
  private static final int LINES_OTHERS_GO_ON = 3;

  private final Publication publication;
  private final List<Line> lines = new ArrayList<>();
  private Voice last = new Voice(Stage.NOBODY, new Span(0, 0), -1);

  private Narrative(Publication publication) {
    this.publication = publication;
  }

  public static List<Line> of(Publication publication) {
    Narrative narrative = new Narrative(publication);
    publication.narrative().forEach(narrative::add);
    return narrative.lines;
  }

  private void add(Span sentence) {
    int index = lines.size();
    Voice carried = carried(index, sentence);
    List<Voice> voices = new ArrayList<>();
    last = carried;
    for (Found found : DECIDERS.find(publication.text(), sentence)) {
      if (voices.stream()
          .anyMatch(each -> each.stage() == Stage.BOTH && each.span().contains(found.span()))) {
        continue;
      }
      Stage stage = resolved(found.rule().finds(Stage.class));
      last = new Voice(stage, found.span(), index);
      voices.add(last);
    }
    Scope scope = Scope.of(publication.text(), sentence);
    lines.add(new Line(index, sentence, publication.text(), scope, List.copyOf(voices), carried));
  }

  private Voice carried(int index, Span sentence) {
    int lasting = last.stage() == Stage.PANEL ? LINES_A_PANEL_GOES_ON : LINES_OTHERS_GO_ON;
    return index - last.line() <= lasting
        ? last
        : new Voice(Stage.NOBODY, new Span(sentence.start(), sentence.start()), -1);
  }

  private Stage resolved(Stage stage) {
    return switch (stage) {
      case SAME -> last.stage();
      case PASSIVE ->
          switch (last.stage()) {
            case PANEL -> Stage.PANEL;
            case NOBODY, INVESTIGATOR -> Stage.INVESTIGATOR;
            default -> Stage.NOBODY;
          };
      case ASSUMED -> last.stage() == Stage.NOBODY ? Stage.INVESTIGATOR : last.stage();
      default -> stage;
    };
  }
}
