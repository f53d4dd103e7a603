package org.oversightgraph.extract.press;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.Cite;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.Numbers;
import org.oversightgraph.extract.RulesByKind;
import org.oversightgraph.extract.recommendation.Gist;
import org.oversightgraph.extract.recommendation.Slug;
import org.oversightgraph.extract.recommendation.Statements;
import org.oversightgraph.fact.Reading;
import org.oversightgraph.fact.casefile.CaseFile.SubjectEntry;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Span;
import org.oversightgraph.vocabulary.CodedTerm;
import org.oversightgraph.vocabulary.Vocabulary;

/**
 * The people of an article: those investigated, where their number is given, and groups or single
 * officers of whom something is told that the number cannot hold.
 */
final class Cohorts {

  private static final String ROLE = "SUBJECT";
  private static final Pattern FIRST_WORDS =
      Pattern.compile(
          "^(?:(?:all|the|these|those|an?|this|that|his|her)\\s+)+", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME = Pattern.compile("\\s*\\[name\\]");

  private final Publication page;
  private final Vocabulary vocabulary;
  private final Map<String, SubjectEntry> byKey = new LinkedHashMap<>();
  private final Set<String> labels = new HashSet<>();
  private @Nullable SubjectEntry investigated;

  Cohorts(Publication page, RulesByKind rules, Vocabulary vocabulary) {
    this.page = page;
    this.vocabulary = vocabulary;
    Found largest = null;
    for (Span sentence : Statements.ofNarrative(page)) {
      for (Found found : rules.all("INVESTIGATED", page.text(), sentence)) {
        largest = largest == null || number(found) > number(largest) ? found : largest;
      }
    }
    if (largest != null) {
      investigated = investigated(largest);
    }
  }

  /** All of them. */
  List<SubjectEntry> entries() {
    return List.copyOf(byKey.values());
  }

  /** Whether the article says how many were investigated. */
  boolean isCounted() {
    return investigated != null;
  }

  /** The key of those to whom a claim applies, or of a group that holds them. */
  String of(Claim claim) {
    Integer all = investigated == null ? null : investigated.size();
    if (investigated != null && claim.count() <= (all == null ? 1 : all)) {
      return investigated.key();
    }
    return byKey.values().stream()
        .filter(each -> !claim.people().more() && size(each) == claim.count())
        .findFirst()
        .orElseGet(() -> group(claim))
        .key();
  }

  private static int size(SubjectEntry subject) {
    return subject.size() == null ? 1 : subject.size();
  }

  private static int number(Found found) {
    return found.words("count").map(Numbers::count).orElse(0);
  }

  private SubjectEntry investigated(Found found) {
    int number = number(found);
    String label =
        "%s %s %s"
            .formatted(
                found.words("count").orElse(""),
                found.words("who").orElse("officers"),
                found.rule().yields().getOrDefault("label", "investigated"));
    return add(Gist.of(label), number, null, "UNKNOWN", found.reading(), found.span());
  }

  private SubjectEntry group(Claim claim) {
    String words = page.at(claim.people().span());
    String label = label(words, claim.count());
    String employment = employment(words);
    String rank = claim.count() == 1 ? rank(words) : null;
    return add(label, claim.count(), rank, employment, claim.reading(), claim.sentence());
  }

  private SubjectEntry add(
      String label,
      int number,
      @Nullable String rank,
      String employment,
      Reading reading,
      Span place) {
    String unique = label;
    for (int other = 2; !labels.add(unique.toLowerCase(Locale.ROOT)); other++) {
      unique = label + " (" + other + ")";
    }
    SubjectEntry entry =
        new SubjectEntry(
            Slug.unique(unique, new HashSet<>(byKey.keySet())),
            unique,
            number == 1 ? null : number,
            rank,
            null,
            employment,
            ROLE,
            null,
            List.of(),
            List.of(),
            Cite.of(reading, place),
            List.of());
    byKey.put(entry.key(), entry);
    return entry;
  }

  /** The article's words, or "Two officers" where it has only the number or a pronoun. */
  private static String label(String words, int count) {
    String plain = FIRST_WORDS.matcher(NAME.matcher(words).replaceAll("")).replaceFirst("");
    if (plain.matches(
        "(?i).*(?:officer|constable|sergeant|inspector|superintendent|detective|staff|PCSO|PC).*")) {
      return Gist.of(plain);
    }
    return count == 1 ? "Officer" : Gist.of(count + " officers");
  }

  private static String employment(String words) {
    Matcher former =
        Pattern.compile("\\b(?:former|ex)\\b", Pattern.CASE_INSENSITIVE).matcher(words);
    if (former.find()) {
      return "FORMER";
    }
    return words.toLowerCase(Locale.ROOT).contains("serving") ? "SERVING" : "UNKNOWN";
  }

  private @Nullable String rank(String words) {
    String best = null;
    int longest = 0;
    for (CodedTerm rank : vocabulary.ranks()) {
      List<String> names = new ArrayList<>(rank.aliases());
      names.add(rank.label());
      for (String name : names) {
        boolean named =
            Pattern.compile(
                    "\\b" + Pattern.quote(name) + "\\b",
                    name.length() > 3 ? Pattern.CASE_INSENSITIVE : 0)
                .matcher(words)
                .find();
        if (named && name.length() > longest) {
          best = rank.code();
          longest = name.length();
        }
      }
    }
    return best;
  }
}
