package org.oversightgraph.evaluate.mini.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.fact.casefile.CaseFile;
import org.springframework.modulith.NamedInterface;

/** The text of a page as it is kept, and what was read from it. */
@NamedInterface("mini")
public record PageRead(String text, CaseFile file) {

  /** The text, and everything that is said in words of it. */
  public Stream<String> texts() {
    List<@Nullable String> all = new ArrayList<>();
    all.add(text);
    all.add(file.theCase().title());
    all.add(file.theCase().summary());
    file.documents()
        .forEach(each -> {
          all.add(each.title());
          all.add(each.url());
        });
    file.stations().forEach(each -> all.add(each.name()));
    file.subjects().forEach(each -> all.add(each.label()));
    file.allegations().forEach(each -> all.add(each.gist()));
    file.outcomes().forEach(each -> all.add(each.detail()));
    file.chats().forEach(each -> all.add(each.name()));
    file.recommendations()
        .forEach(each -> {
          all.add(each.gist());
          each.responses().forEach(answer -> answer.actions().forEach(act -> all.add(act.gist())));
        });
    return all.stream()
        .filter(Objects::nonNull)
        .map(each -> String.valueOf(each).replace('\u2019', '\''));
  }
}
