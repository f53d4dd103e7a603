package org.oversightgraph.extract.people.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.oversightgraph.extract.people.phrase.Modifiers;
import org.oversightgraph.extract.people.phrase.Noun;
import org.oversightgraph.extract.people.phrase.Phrase;
import org.oversightgraph.extract.people.phrase.Phrases;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Section;
import org.oversightgraph.source.Span;

/** Reads the phrases of each sentence, and notes who is named in one breath. */
public final class Reader {

  /** What does not tell the story. */
  private static final Set<Section.Kind> BESIDE =
      Set.of(Section.Kind.TITLE, Section.Kind.PUBLISHED, Section.Kind.TAGS);

  private static final Pattern JOINS =
      Pattern.compile(
          "\\s*(?:,|,? and|,? as well as|,? along with)\\s+(?:relevant\\s+)?(?:force\\s+)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern IS =
      Pattern.compile("(?:This|It|He|She) (?:was|is) ", Pattern.CASE_INSENSITIVE);
  private static final Pattern ALL_OF_THEM =
      Pattern.compile(
          ", (?:(?:all|both|each) (?:of )?(?:who|whom|them)|who)(?: (?:were|are|being))?"
              + "(?: (?:all|both))? $",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern IS_A =
      Pattern.compile(
          "\\s*\\)?(?:, who)?\\s+(?:was|is)(?:,? at the time,?)?\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern COMMA = Pattern.compile("\\s*[,–-]\\s+(?:(?:him|her)self\\s+)?");
  private static final Pattern ENDS =
      Pattern.compile("\\s*(?:[,.;:()–]|$)(?!\\s*(?:and|an?|one|two)\\b)");
  private static final Pattern OPENS = Pattern.compile("\\s*\\(\\s*");

  private static final Pattern BEFORE_WHOM =
      Pattern.compile(
          ".*\\b(?:hearing|meeting|panel|tribunal|matter|case|proceedings)s?\\b[^.;]{0,80}\\b(?:before|chaired by"
              + "|heard by|led by|conducted by|presided over by|in front of|overseen by)\\s+$",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern RECIPIENT =
      Pattern.compile(
          "\\b(?:to|told|informed|asked|advised|updated|notified|alerted|rang|called|emailed)\\s+$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern KNOWN =
      Pattern.compile("(?:all|both|each) (?:of |the |these |those )", Pattern.CASE_INSENSITIVE);
  private static final Pattern PRESIDES =
      Pattern.compile(
          ",? (?:who (?:presided|chaired|conducted|sat|heard)|(?:who )?present(?:ed|ing) the case|presiding|chairing|sitting alone|in the"
              + " chair)\\b",
          Pattern.CASE_INSENSITIVE);

  private final Set<String> presiding = new HashSet<>();
  private final Story story;
  private final Resolver resolver;
  private final List<Referent> breath = new ArrayList<>();

  private Reader(Story story, Resolver resolver) {
    this.story = story;
    this.resolver = resolver;
  }

  /** Reads a whole publication; those whom it names are added to the cast. */
  public static Story read(
      Publication publication, Modifiers modifiers, Cast cast, Set<String> concerned) {
    Story story = new Story(publication.text(), publication.all(Section.Kind.NARRATIVE));
    Phrases phrases = new Phrases(publication.text(), modifiers);
    Map<Span, List<Phrase>> sentences = new LinkedHashMap<>();
    List<Span> beside = BESIDE.stream().flatMap(kind -> publication.all(kind).stream()).toList();
    publication.sentences().stream()
        .filter(sentence -> beside.stream().noneMatch(span -> span.contains(sentence)))
        .forEach(sentence -> sentences.put(sentence, phrases.of(sentence)));
    Resolver resolver =
        new Resolver(cast, concerned, sentences.values().stream().flatMap(List::stream).toList());
    sentences.forEach(new Reader(story, resolver)::read);
    return story;
  }

  private void read(Span sentence, List<Phrase> phrases) {
    resolver.memory().begin();
    story.begin(sentence);
    breath.clear();
    int end = -1;
    for (int index = 0; index < phrases.size(); index++) {
      Phrase phrase = phrases.get(index);
      if (presides(sentence, phrase)) {
        resolver.memory().note(phrase, List.of());
        story.addStranger(phrase.span());
        continue;
      }
      Phrase named = index + 1 < phrases.size() ? called(phrase, phrases.get(index + 1)) : phrase;
      List<Referent> one = resolver.memory().lastOne();
      List<Referent> meant = meant(sentence, phrase, named);
      if (isRecipient(sentence, phrase)) {
        resolver.memory().speakOn(one);
      }
      if (meant.isEmpty()) {
        story.addStranger(phrase.span());
        continue;
      }
      breathe(meant, end, phrase.span().start());
      end = phrase.span().end();
      add(sentence, phrase, meant);
    }
  }

  /** Whether somebody is only told or asked by the one of whom the sentence speaks. */
  private boolean isRecipient(Span sentence, Phrase phrase) {
    List<Memory.Spoken> spoken = resolver.memory().current();
    boolean another =
        spoken.size() > 1
            && spoken.getFirst().meant().size() == 1
            && spoken.getFirst().meant().getFirst().person().single()
            && spoken.getFirst().phrase() != phrase;
    return another
        && phrase.noun() != null
        && RECIPIENT
            .matcher(story.text().substring(sentence.start(), phrase.span().start()))
            .find();
  }

  /** Whether somebody only decides: "a hearing before an assistant chief constable". */
  private boolean presides(Span sentence, Phrase phrase) {
    Noun noun = phrase.noun();
    if (noun == null || phrase.plural() || !phrase.police() || !phrase.labels().isEmpty()) {
      return false;
    }
    String text = story.text();
    String called = phrase.descriptor() + " " + noun.words();
    boolean introduced =
        BEFORE_WHOM.matcher(text.substring(sentence.start(), phrase.span().start())).matches()
            || PRESIDES.matcher(text).region(phrase.span().end(), text.length()).lookingAt();
    if (introduced) {
      presiding.add(called);
    }
    return introduced || phrase.form() == Phrase.Form.DEFINITE && presiding.contains(called);
  }

  private List<Referent> meant(Span sentence, Phrase phrase, Phrase named) {
    String words = story.text().substring(sentence.start(), phrase.span().start());
    List<Referent> one = resolver.memory().lastOne();
    List<Referent> many = resolver.memory().lastMany();
    boolean same = phrase.police() && phrase.noun() != null && phrase.labels().isEmpty();
    boolean predicate = same && phrase.form() == Phrase.Form.INDEFINITE;
    if (predicate && !one.isEmpty() && !phrase.plural() && IS.matcher(words).matches()) {
      return resolver.same(phrase, one);
    }
    List<Referent> before = same ? equated(phrase) : List.of();
    if (!before.isEmpty()) {
      return once(phrase, before.getFirst());
    }
    if (same && !many.isEmpty() && phrase.plural() && ALL_OF_THEM.matcher(words).find()) {
      return resolver.same(phrase, many);
    }
    if (same && phrase.plural() && phrase.form() == Phrase.Form.ALL && phrase.count() == null) {
      List<Referent> those = appositive(phrase);
      if (!those.isEmpty()) {
        return resolver.same(phrase, those);
      }
    }
    return resolver.resolve(named);
  }

  /**
   * Those of whom the words after a comma say what they all are: "five officers, all sergeants".
   */
  private List<Referent> appositive(Phrase phrase) {
    List<Memory.Spoken> before = resolver.memory().current();
    boolean named = KNOWN.matcher(phrase.span().of(story.text())).lookingAt();
    if (named || before.isEmpty() || !before.getLast().phrase().plural()) {
      return List.of();
    }
    int end = before.getLast().phrase().span().end();
    int start = phrase.span().start();
    boolean next = end < start && COMMA.matcher(story.text().substring(end, start)).matches();
    return next ? before.getLast().meant() : List.of();
  }

  /** One person once more; a new one where the text picks somebody out of a group. */
  private List<Referent> once(Phrase phrase, Referent before) {
    if (before.person().single()) {
      return resolver.same(phrase, List.of(before));
    }
    List<Referent> one = resolver.resolve(phrase);
    one.forEach(each -> each.person().join(before.person()));
    return one;
  }

  /** Who is meant by "her supervisor, a sergeant," and "one of whom was a sergeant". */
  private List<Referent> equated(Phrase phrase) {
    List<Memory.Spoken> before = resolver.memory().current();
    if (phrase.plural() || phrase.form() != Phrase.Form.INDEFINITE || before.isEmpty()) {
      return List.of();
    }
    List<Referent> meant = before.getLast().meant();
    int end = before.getLast().phrase().span().end();
    int start = phrase.span().start();
    boolean one = meant.size() == 1 && meant.getFirst().people() == 1 && end < start;
    String between = one ? story.text().substring(end, start) : "";
    String after = story.text().substring(phrase.span().end());
    boolean is = IS_A.matcher(between).matches() && !after.matches("(?s)['’]s\\b.*");
    boolean comma = COMMA.matcher(between).matches() && breath.size() < 2;
    return is || comma && ENDS.matcher(after).lookingAt() ? meant : List.of();
  }

  /** "Two officers (officers A and B)": the letters say who they are. */
  private Phrase called(Phrase phrase, Phrase next) {
    boolean same =
        phrase.police()
            && phrase.noun() != null
            && phrase.labels().isEmpty()
            && !next.labels().isEmpty()
            && phrase.span().end() <= next.span().start()
            && OPENS
                .matcher(story.text().substring(phrase.span().end(), next.span().start()))
                .matches()
            && next.labels().size()
                == (phrase.plural() && phrase.count() != null ? phrase.count() : 1);
    return same ? phrase.with(next.labels()) : phrase;
  }

  private void breathe(List<Referent> meant, int end, int start) {
    if (end < 0 || start < end || !JOINS.matcher(story.text().substring(end, start)).matches()) {
      breath.clear();
    }
    for (Referent each : meant) {
      if (breath.stream().noneMatch(known -> known.person() == each.person())) {
        breath.add(each);
      }
    }
    if (breath.size() > 1) {
      resolver.memory().together(breath);
    }
  }

  private void add(Span sentence, Phrase phrase, List<Referent> meant) {
    for (int index = 0; index < meant.size(); index++) {
      meant.get(index).person().hear(sentence.of(story.text()));
      story.add(new Seen(sentence, phrase.at(span(phrase, index)), meant.get(index)));
    }
  }

  private static Span span(Phrase phrase, int index) {
    if (phrase.labels().size() < 2) {
      return phrase.span();
    }
    Span label = phrase.labels().get(index).span();
    return index > 0 ? label : new Span(phrase.span().start(), label.end());
  }
}
