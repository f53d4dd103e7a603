package org.oversightgraph.source.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.oversightgraph.source.format.Unusable;

/** What servers ask of programmes in their robots.txt, read anew for every page that is wanted. */
final class Robots {

  private final Map<URI, BaseRobotRules> rules = new HashMap<>();
  private final Function<URI, Answer> fetch;
  private final String name;

  Robots(Function<URI, Answer> fetch, String userAgent) {
    this.fetch = fetch;
    this.name = userAgent.replaceFirst("[/ ].*", "").toLowerCase(Locale.ROOT);
  }

  void require(URI page) {
    BaseRobotRules asked = rules.computeIfAbsent(Addresses.atRoot(page, "/robots.txt"), this::read);
    if (!asked.isAllowed(page.toString())) {
      throw new Unusable(
          "may not be read by programmes (the server's robots.txt says so, or cannot be read)",
          "save the page yourself and give the file");
    }
  }

  /** As RFC 9309 has it: without such a file all is allowed, and nothing while the server fails. */
  private BaseRobotRules read(URI file) {
    Answer answer = fetch.apply(file);
    if (answer.found()) {
      return new SimpleRobotRulesParser()
          .parseContent(file.toString(), answer.body(), "text/plain", List.of(name));
    }
    boolean absent = answer.status() >= 400 && answer.status() < 500;
    return new SimpleRobotRules(absent ? RobotRulesMode.ALLOW_ALL : RobotRulesMode.ALLOW_NONE);
  }
}
