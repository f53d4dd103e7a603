package org.oversightgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.oversightgraph.fact.Fact;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.fact.casefile.CaseFileInvalid;
import org.oversightgraph.fact.casefile.CaseFiles;
import org.oversightgraph.fact.statement.CaseFacts;
import org.oversightgraph.mask.NameMask;
import org.oversightgraph.source.CannotRead;
import org.oversightgraph.source.Mutation;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Publications;
import org.oversightgraph.source.ReadingLimits;
import org.oversightgraph.vocabulary.Vocabulary;

class MutatedPagesTests {

  private static final String SUMMARY =
      """
      A boat set adrift - Dorset Police, March 2019

      Published 03 Feb 2021
      Investigation

      In March 2019 four officers of Dorset Police, based at Poole Police Station, set a boat adrift and joked about it
      in a WhatsApp group of nine members. We received a referral in April 2019.

      We were of the opinion that two of the four officers had a case to answer for gross misconduct for breaching the
      standards of honesty and integrity and of orders and instructions. The inspector had no case to answer.

      At a misconduct hearing in autumn 2020 the panel found the allegations proven. Officer A was dismissed without
      notice, officer B received a final written warning and the third officer resigned.

      IOPC reference
      2019/123456
      Date of recommendation
      Thursday, 4 June, 2020
      Date the force response is due
      Thursday, 30 July, 2020
      Recommendations

      The IOPC recommends that Dorset Police takes steps to tie up its boats.

      Do you accept the recommendation?:

      Yes

      Accepted action:

      All boats are now tied up.
      """;
  private static final String NEWS =
      """
      Boats raced for money

      Of nine Dorset Police officers investigated, two were fired and one resigned before a hearing in May 2021.
      The officers, former members of Kent Police, had shared messages in a group of 42 colleagues.
      """;
  private static final String REPLY =
      """
      Response to recommendations of the IOPC, Dorset Police, 4 May 2021

      The IOPC recommends that Dorset Police takes steps to tie up its boats.
      Dorset Police accepts the recommendation. By June 2021 all boats will be tied up.
      """;

  private static final Vocabulary VOCABULARY = Vocabulary.load();
  private static final Extractors EXTRACTORS = new Extractors(VOCABULARY);
  private static final Publications PUBLICATIONS =
      new Publications(ReadingLimits.DEFAULT, new NameMask()::mask);

  private final CaseFiles caseFiles = new CaseFiles();

  @Property(tries = 300)
  void statesNothingWithoutItsPassage(@ForAll("pages") String text) {
    try {
      Publication page = PUBLICATIONS.read("page", null, text);
      CaseFile file = EXTRACTORS.extract(page);

      assertThat(EXTRACTORS.extract(page)).isEqualTo(file);
      String key = file.theCase().key();
      assertThat(caseFiles.read("page", caseFiles.print(file)).theCase().key()).isEqualTo(key);
      List<Fact> facts = CaseFacts.of(file, key, VOCABULARY).facts();
      assertThat(facts)
          .flatMap(fact -> fact.evidence().passages())
          .allMatch(passage -> passage.text() != null && !passage.text().isBlank());
    } catch (CannotRead | NotACase refused) {
      assertThat(refused).hasMessageContaining(" ");
    } catch (CaseFileInvalid refused) {
      // Words taken out of a text can leave two capitals side by side.
      assertThat(refused).hasMessageContaining("seems to be a personal name");
    }
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.randomValue(MutatedPagesTests::page);
  }

  private static String page(Random random) {
    String sound = List.of(SUMMARY, NEWS, REPLY, NEWS + SUMMARY).get(random.nextInt(4));
    return new Mutation(random).of(sound);
  }
}
