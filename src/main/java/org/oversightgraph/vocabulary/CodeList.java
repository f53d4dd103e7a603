package org.oversightgraph.vocabulary;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The entries of one code list, in the order of its file, to be found by code. */
public final class CodeList<T extends Coded> extends AbstractList<T> {

  private final List<T> entries;
  private final Map<String, T> byCode;

  CodeList(List<T> entries) {
    this.entries = List.copyOf(entries);
    this.byCode = entries.stream().collect(toUnmodifiableMap(Coded::code, Function.identity()));
  }

  public Optional<T> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  public boolean knows(String code) {
    return byCode.containsKey(code);
  }

  public List<String> codes() {
    return entries.stream().map(Coded::code).toList();
  }

  @Override
  public T get(int index) {
    return entries.get(index);
  }

  @Override
  public int size() {
    return entries.size();
  }
}
