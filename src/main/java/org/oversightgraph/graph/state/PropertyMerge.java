package org.oversightgraph.graph.state;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.fact.Evidence;
import org.oversightgraph.fact.Fact.Disputed;
import org.oversightgraph.fact.Fact.Stated;
import org.oversightgraph.fact.PartialDate;
import org.oversightgraph.graph.assertion.Support;
import org.oversightgraph.graph.assertion.Trust;
import org.oversightgraph.graph.state.Claims.Subject;
import org.oversightgraph.source.Passage;

/**
 * Brings what a fact says into a node: a less trusted source never overwrites a more trusted one,
 * and where two differ both values are kept as claims. A source that corrects itself replaces what
 * it said.
 */
public final class PropertyMerge {

  /** In the words of whoever wrote them, so that two wordings are no disagreement. */
  private static final Set<String> WORDING =
      Set.of("key", "label", "title", "summary", "gist", "name", "detail");

  /** What stands for silence. */
  static final Set<String> SILENCE = Set.of("UNKNOWN", "NOT_STATED");

  /** Whom one source shows to be in need of protection, no other can expose. */
  private static final String PROTECTED = "protected";

  private final Trust trust;
  private final Claims claims;

  public PropertyMerge(Trust trust, Claims claims) {
    this.trust = trust;
    this.claims = claims;
  }

  public void merge(NodeState node, Stated fact) {
    for (Map.Entry<String, Object> said : fact.properties().entrySet()) {
      merge(node, said.getKey(), plain(said.getValue()), fact.evidence());
    }
  }

  private void merge(NodeState node, String property, Object value, Evidence evidence) {
    Object held = node.get(property);
    if (held instanceof List<?> list && value instanceof Collection<?> more) {
      Set<Object> union = new LinkedHashSet<>(list);
      union.addAll(more);
      node.set(property, List.copyOf(union));
    } else if (held == null) {
      node.set(property, value);
    } else if (!text(held).equals(text(value))) {
      boolean compatible = value instanceof PartialDate date && compatible(held, date);
      boolean instead =
          compatible
              ? refines(node, property, (PartialDate) value, evidence)
              : replaces(node, property, value, evidence);
      if (!instead) {
        return;
      }
      node.set(property, value);
    }
    support(node, property, evidence);
  }

  /** Whether two dates are no disagreement: one is only less exact than the other. */
  private static boolean compatible(Object held, PartialDate date) {
    PartialDate known = PartialDate.of(text(held));
    return known.within(date) || date.within(known);
  }

  /** Whether a date takes the place of a less exact one that is no better founded. */
  private static boolean refines(
      NodeState node, String property, PartialDate date, Evidence evidence) {
    List<Support> standing = node.supports(property);
    boolean exact = date.within(PartialDate.of(text(node.get(property))));
    boolean founded =
        standing.stream().allMatch(each -> each.basis().compareTo(evidence.basis()) <= 0);
    if (exact && founded) {
      node.withdraw(standing);
    }
    return exact && founded;
  }

  /** Adds what agrees with the node as support, and leaves out what does not. */
  public void corroborate(NodeState node, Stated fact) {
    for (Map.Entry<String, Object> said : fact.properties().entrySet()) {
      String property = said.getKey();
      Object held = node.get(property);
      Object value = plain(said.getValue());
      boolean among =
          held instanceof List<?> list
              && value instanceof Collection<?> values
              && list.containsAll(values)
              && !values.isEmpty();
      boolean wording = WORDING.contains(property) && held != null;
      if (among || wording || text(held).equals(text(value))) {
        support(node, property, fact.evidence());
      }
    }
  }

  private void support(NodeState node, String property, Evidence evidence) {
    evidence
        .of(property)
        .forEach(passage -> trust.know(passage.document().id(), passage.document().kind()));
    node.support(property, evidence);
  }

  /** Whether another value takes the place of the one that the node holds, with its support. */
  private boolean replaces(NodeState node, String property, Object value, Evidence evidence) {
    boolean guards = PROTECTED.equals(property);
    if (silent(value) || (guards && Boolean.FALSE.equals(value))) {
      return false;
    }
    if (silent(node.get(property)) || guards) {
      node.withdraw(node.supports(property));
      return true;
    }
    return prevails(node, property, value, evidence);
  }

  /** Keeps both values as claims where they differ; whether the new one is to be preferred. */
  private boolean prevails(NodeState node, String property, Object value, Evidence evidence) {
    List<Passage> passages = evidence.of(property);
    Set<String> restating =
        passages.stream().map(each -> each.document().id()).collect(Collectors.toSet());
    List<Support> corrected =
        node.supports(property).stream()
            .filter(support ->
                restating.contains(support.document())
                    && support.basis().compareTo(evidence.basis()) <= 0)
            .toList();
    node.withdraw(corrected);
    List<Support> standing = node.supports(property);
    boolean trusted = trusted(node, property, value, evidence);
    if (!standing.isEmpty() && !WORDING.contains(property)) {
      Subject subject = new Subject(node.id(), property);
      claim(subject, text(node.get(property)), standing);
      claims.add(subject, text(value), evidence.basis(), ids(passages));
    }
    if (trusted) {
      node.withdraw(standing);
    }
    return trusted;
  }

  /** Whether a value is better founded or, where that is equal, the one that stood before. */
  private boolean trusted(NodeState node, String property, Object value, Evidence evidence) {
    int better =
        Integer.compare(
            trust.of(evidence.basis(), evidence.of(property)), trust.of(node.supports(property)));
    return better > 0 || (better == 0 && text(node.before().get(property)).equals(text(value)));
  }

  /** Keeps another value beside the one that the node holds. */
  public void dispute(NodeState node, Disputed fact) {
    Subject subject = new Subject(node.id(), fact.property());
    claim(subject, text(node.get(fact.property())), node.supports(fact.property()));
    claims.add(
        subject, text(fact.value()), fact.evidence().basis(), ids(fact.evidence().passages()));
  }

  private void claim(Subject subject, String value, List<Support> supports) {
    supports.forEach(
        support -> claims.add(subject, value, support.basis(), List.of(support.passage())));
  }

  private static List<String> ids(List<Passage> passages) {
    return passages.stream().map(Passage::id).toList();
  }

  private static boolean silent(@Nullable Object value) {
    return SILENCE.contains(text(value));
  }

  /** The value as a claim shows it. */
  public static String text(@Nullable Object value) {
    return value instanceof PartialDate date ? date.edtf() : String.valueOf(value);
  }

  private static Object plain(Object value) {
    return value instanceof Integer number ? Long.valueOf(number) : value;
  }
}
