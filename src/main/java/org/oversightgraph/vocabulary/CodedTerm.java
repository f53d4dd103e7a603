package org.oversightgraph.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of proceeding or outcome, a rank, the power behind a recommendation, or an answer to one.
 *
 * @param group what the list sorts its terms by, e.g. disciplinary and criminal outcomes
 * @param unconfirmedAliases wordings that may help to read a text and are shown to nobody
 * @param regimes the Police (Conduct) Regulations, by year, that are known to have the term
 * @param url where the entry was read
 */
public record CodedTerm(
    String code,
    String label,
    @Nullable String group,
    List<String> aliases,
    List<String> unconfirmedAliases,
    List<String> regimes,
    Confirmation basis,
    @Nullable String url)
    implements Coded {

  static CodedTerm from(Entry entry) {
    return new CodedTerm(
        entry.code(),
        entry.text("label"),
        entry.findText("group"),
        entry.texts("aliases"),
        entry.texts("unconfirmedAliases"),
        entry.texts("regimes"),
        entry.basis(),
        entry.findText("url"));
  }
}
