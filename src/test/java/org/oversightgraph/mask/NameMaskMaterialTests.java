package org.oversightgraph.mask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oversightgraph.Corpus;
import org.oversightgraph.SharedMaterial;

/** Masking on real publications; no name from them is written here, only hashes of their words. */
class NameMaskMaterialTests {

  private static final NameMask MASK = new NameMask();
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern FORCE = Pattern.compile("Police|Constabulary|Hospital|Road|Street");

  /** The first half of the SHA-256 of the words of nine names, in lower case. */
  private static final Set<String> NAMES =
      Set.of(
          "1ef393f2c0772064cae9403f23e7f8fc",
          "34f080f5830a6a8863d0aaa90e7674d7",
          "385b1c7f27719533ffa6fbc7d6f1740d",
          "3989b04a981c92e61842de49d27c86c9",
          "3b92eee92f6c23b32c6716424c3e6fd4",
          "552bdf4bbc9329b555b93e7c9b6a38f3",
          "5cfb73c5ce8b3273cd9eb84984f8ac2a",
          "871bd2f9d78da0d5a58a24fbe0e4b961",
          "958201ac9d88cd3c3f1509e67eeacd1c",
          "a982c97d452cc71fde02409d6e6a6232",
          "ad505b0be8a49b89273e307106fa4213",
          "b26d28f46ceba1518fad6a7122320240",
          "cbd6c4ac66eb203b8585314b0b338811",
          "cc9fa8a98cb88dc915470d0b946d6f51",
          "d233633d9524e84c71d6fe45eb3836f8",
          "eee9e0172bbf5a80265c631143abb58c",
          "fea650765f6a34bd9eb3b28b5c6f0a02",
          "ffe2d77f8f34dd3e382569c525bb8548");

  @ParameterizedTest
  @ValueSource(strings = {"002_f382fb9cf33fecbe", "003_213f95c4ff6a6233", "004_dd67db8ae0c3aeb9"})
  void leavesNoWordOfTheNineNames(String seed) throws IOException {
    assertThat(WORD.matcher(masked(seed)).results().map(MatchResult::group))
        .filteredOn(word -> Character.isUpperCase(word.charAt(0)))
        .noneMatch(word -> NAMES.contains(hash(word)));
  }

  @Test
  void knowsTheWordsOfTheNineNames() throws IOException {
    String text = Files.readString(SharedMaterial.require("seeds/003_213f95c4ff6a6233.txt"));

    assertThat(
            WORD.matcher(text).results().map(MatchResult::group).map(NameMaskMaterialTests::hash))
        .containsAll(NAMES);
  }

  @Test
  void keepsThePlacesOfTheArticle() throws IOException {
    assertThat(masked("003_213f95c4ff6a6233"))
        .contains("Charing Cross", "Trafalgar Square", "Westminster", "Scotland Yard")
        .contains("regional director [name]", "Deputy Assistant Commissioner [name]")
        .contains("The Mayor of London, [name],", "Dame [name]", "Baroness [name]");
  }

  @Test
  void keepsStationsAndOperations() throws IOException {
    assertThat(masked("004_dd67db8ae0c3aeb9")).contains("Forest Gate", "Operation Signa");
    assertThat(masked("001_fadcde4ae3077abe")).contains("Operation Argens");
    assertThat(masked("000_478d9325d0b2838d")).contains("St James Palace");
  }

  @Test
  void masksLittleInSummariesThatNameHardlyAnybody() {
    int names = 0;
    List<Corpus.Page> pages = Corpus.require();
    for (Corpus.Page page : pages) {
      String text = page.text();
      String masked = MASK.mask(text);
      names += MASK.names(text).size();

      assertThat(MASK.mask(masked)).isEqualTo(masked);
      assertThat(found(masked)).isEqualTo(found(text));
    }

    assertThat(pages).hasSize(645);
    assertThat(names).isBetween(10, 20);
  }

  private static List<String> found(String text) {
    return FORCE.matcher(text).results().map(MatchResult::group).toList();
  }

  private static String masked(String seed) throws IOException {
    return MASK.mask(Files.readString(SharedMaterial.require("seeds/" + seed + ".txt")));
  }

  private static String hash(String word) {
    try {
      byte[] bytes = word.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException everyJvmHasIt) {
      throw new IllegalStateException(everyJvmHasIt);
    }
  }
}
