package org.oversightgraph.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectsTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The constable admitted to his supervising officer that he had lied.                                    | admitted   | constable
          He was found guilty of the attempted murder of a police officer.                                       | guilty     | He
          The officer was dismissed without notice at a hearing chaired by a superintendent.                     | dismissed  | officer
          The officer was dismissed without notice at a hearing chaired by a superintendent.                     | chaired    | hearing
          Had they been serving, they would have been dismissed.                                                 | dismissed  | they
          The sergeant was dismissed and barred from policing.                                                   | barred     | sergeant
          Officer A was found to have breached the standards.                                                    | breached   | A
          PC 3 and PC 4 received written warnings.                                                               | received   | 3 4
          Officers A, B and C faced a misconduct hearing; Officer D was treated as a witness.                    | faced      | A B C
          In our opinion, Sergeant [name] had a case to answer for misconduct.                                   | had        | [name]
          The two constables were found to have no case to answer.                                               | have       | constables
          The panel, chaired by a legally qualified person, dismissed the constable and placed her on the list.  | placed     | panel
          The constable, who had been suspended, resigned before the hearing.                                    | suspended  | constable
          The officers' supervisor reported it to a chief inspector, who referred it to us.                      | referred   | inspector
          The inspector who supervised the team had referred the constable to the department.                    | referred   | inspector
          The detective constable told the inspector that the sergeant had taken the money.                      | taken      | sergeant
          The officer lied to the superintendent and asked a colleague to support her account.                   | support    | colleague
          The officer lied to the superintendent and asked a colleague to support her account.                   | asked      | officer
          The constable accused of stealing the money was cleared by the jury.                                   | stealing   | constable
          The panel dismissed the constable for stealing the money.                                              | stealing   | constable
          The officer should attend a misconduct meeting for failing to record the use of force.                 | record     | officer
          A detention officer failed to carry out a cell check and then falsified the custody record.            | carry      | officer
          A detention officer failed to carry out a cell check and then falsified the custody record.            | falsified  | officer
          The sergeant was not aware of the risk, having not been told by the outgoing custody sergeant.         | told       | sergeant
          He was found to have breached the standards and was given a final written warning.                     | given      | He
          Gross misconduct was proven against the constable, who was dismissed and added to the barred list.     | added      | constable
          We concluded that neither the sergeant nor the constable had a case to answer.                         | had        | sergeant constable
          There was insufficient evidence to find a case to answer for the custody sergeant.                     | find       |
          """)
  void areWhoThePredicateIsSaidOf(String sentence, String predicate, String subjects) {
    Sentence parsed = Sentence.of(sentence);
    assertThat(Sentence.written(parsed.tree().subjectsOf(parsed.word(predicate))))
        .isEqualTo(subjects == null ? "" : subjects);
  }
}
