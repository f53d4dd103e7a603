package org.oversightgraph.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Pages as a site lays them out, which no site published. */
public final class InventedPages {

  private static final String PAGE =
      """
      A page of test %1$d - Kent Police, May 2019

      Published 3 Jun 2020

      On %2$d May 2019 an officer searched a van in a car park and wrote nothing down. We investigated whether the \
      officer had recorded the search. We found a case to answer for misconduct.

      IOPC reference
      2099/%1$06d
      Tags
        • Kent Police
      """;

  private InventedPages() {}

  /** The words of one. */
  public static String page(int number) {
    return PAGE.formatted(number, number % 28 + 1);
  }

  /** A folder with as many of them, each in a file. */
  public static Path folder(Path folder, int count) throws IOException {
    Files.createDirectories(folder);
    for (int number = 1; number <= count; number++) {
      Files.writeString(folder.resolve("page-%04d.txt".formatted(number)), page(number));
    }
    return folder;
  }

  /** A line of JSON Lines. */
  static String line(String id, int number) {
    return JsonMapper.shared()
        .writeValueAsString(Map.of("id", id, "url", "", "text", page(number)));
  }
}
