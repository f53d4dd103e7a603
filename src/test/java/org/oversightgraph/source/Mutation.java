package org.oversightgraph.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Makes damaged pages of sound ones. */
public final class Mutation {

  private static final String SUMMARY =
      """
      A fall from a ladder - Wessex Police, May 2019

      Published 03 Feb 2021
      Investigation

      A man fell from a ladder. Officer A’s colleague said “he looked away”.

      They carefully considered whether it held learning opportunities. None was found.

      IOPC reference
      2019/123456 and 2019/123457
      Date of recommendation
      Thursday, 4 June, 2020
      Date the force response is due
      Thursday, 30 July, 2020
      Recommendations

      The IOPC recommends that Wessex Police holds its ladders.

      Do you accept the recommendation?:

      Yes

      Accepted action:

      Ladders are now held by two.
      Tags
        • Falls
        • Wessex Police
      """;
  private static final String REPLY =
      """
      Some cookies help this website to run.
      Title: Answer to a recommendation on ladders.
      Author: Learning Team, Wessex Police
      The IOPC recommends that ladders are held.
      Wessex Police accepts the recommendation.
      Previous articleAnother fall
      Oxbridge Courier
      Oxbridge Courier is a weekly newspaper for the county.
      A body that trains the dogs of three counties.
      Deals with keys that were lost on duty.
      Department within a town hall that counts the lamps.
      Night duty covers the hours from ten until six.
      """;
  private static final String MARKUP =
      "<!DOCTYPE html><html><title>A fall | Courier</title><meta name=date content=2020-13-45>"
          + "<main><h1>A fall</h1><p>A man fell.<ul><li>One<li>Two</ul><table><tr><td>x</table>";
  private static final String ODD =
      "\u0000\uD800\u200B\u00A0\r\n\t\"{}[]<>/\\â€™Ã©É\u0085\u2028\uFFFD";

  private static final int LONGEST = 5_000;

  private static final List<String> SOUND = List.of(SUMMARY, REPLY, MARKUP, SUMMARY + REPLY);

  private final Random random;

  public Mutation(Random random) {
    this.random = random;
  }

  /** An invented page, damaged or not. */
  String page() {
    return of(SOUND.get(random.nextInt(SOUND.size())));
  }

  /** This page, damaged in up to four ways. */
  public String of(String sound) {
    String page = sound;
    for (int times = random.nextInt(5); times > 0; times--) {
      page = page.length() < LONGEST ? mutated(page) : page;
    }
    return page;
  }

  private String mutated(String page) {
    return switch (random.nextInt(8)) {
      case 0 -> page.substring(place(page));
      case 1 -> page.substring(0, place(page));
      case 2 -> shuffled(page);
      case 3 -> sprinkled(page);
      case 4 -> new String(page.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
      case 5 -> page.replace("\n", random.nextBoolean() ? " " : "");
      case 6 -> page.replace("e", "e".repeat(random.nextInt(100)));
      default -> page + page;
    };
  }

  private String shuffled(String page) {
    List<String> lines = new ArrayList<>(List.of(page.split("\n")));
    Collections.shuffle(lines, random);
    return String.join("\n", lines);
  }

  private String sprinkled(String page) {
    StringBuilder odd = new StringBuilder(page);
    for (int times = random.nextInt(50); times > 0; times--) {
      odd.insert(place(odd), ODD.charAt(random.nextInt(ODD.length())));
    }
    return odd.toString();
  }

  private int place(CharSequence page) {
    return random.nextInt(page.length() + 1);
  }
}
