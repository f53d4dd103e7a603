package org.oversightgraph.command;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** What a command wrote, and with what code it ended. */
record Ran(int exit, String out, String err) {

  /** Runs a command in this JVM. */
  static Ran here(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = new String[arguments.length];
    for (int index = 0; index < words.length; index++) {
      words[index] = String.valueOf(arguments[index]);
    }
    int exit = Commands.line(out, err).execute(words);
    return new Ran(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
