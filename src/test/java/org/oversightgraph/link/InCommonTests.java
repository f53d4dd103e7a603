package org.oversightgraph.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InCommonTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SHARED_CASE | title=A letter | 2 | 2 | Both are involved in the case "A letter".
          SHARED_CASE | title=A letter | 7 | 7 | All 7 are involved in the case "A letter".
          SHARED_CASE | title=A letter | 2 | 7 | 2 of the 7 are involved in the case "A letter".
          SHARED_CHAT | name=A group | 2 | 2 | Both took part in the same group chat.
          SHARED_CHAT | name=A group | 7 | 7 | All 7 took part in the same group chat.
          SHARED_CHAT | id=chat:1 | 6 | 7 | 6 of the 7 took part in the same group chat.
          SHARED_FORCE | name=Kent Police | 2 | 2 | Both are known to serve in Kent Police.
          SHARED_FORCE | name=Metropolitan Police Service | 3 | 3 \
          | All 3 are known to serve in the Metropolitan Police Service.
          SHARED_FORCE | name=National Crime Agency | 2 | 3 \
          | 2 of the 3 are known to serve in the National Crime Agency.
          SHARED_FORMER_EMPLOYER | name=Kent Police | 2 | 2 | Both once served in Kent Police.
          SHARED_FORMER_EMPLOYER | name=Civil Nuclear Constabulary | 7 | 7 \
          | All 7 once served in the Civil Nuclear Constabulary.
          SHARED_FORMER_EMPLOYER | name=Norfolk Constabulary | 3 | 7 \
          | 3 of the 7 once served in the Norfolk Constabulary.
          SHARED_FORMER_EMPLOYER | name=Police Service of Northern Ireland | 2 | 2 \
          | Both once served in the Police Service of Northern Ireland.
          SHARED_FORMER_EMPLOYER | name=Ministry of Defence Police | 2 | 2 \
          | Both once served in the Ministry of Defence Police.
          SHARED_FORMER_EMPLOYER | name=Gangmasters and Labour Abuse Authority | 2 | 2 \
          | Both once served in the Gangmasters and Labour Abuse Authority.
          SHARED_STATION | name=Forest Gate | 2 | 2 | Both were posted to Forest Gate.
          SHARED_STATION | name=Forest Gate | 4 | 4 | All 4 were posted to Forest Gate.
          SHARED_STATION | name=Forest Gate | 2 | 4 | 2 of the 4 were posted to Forest Gate.
          SHARED_PROCEEDING | kind=MISCONDUCT_HEARING | 2 | 2 \
          | Both were dealt with at the same misconduct hearing.
          SHARED_PROCEEDING | kind=POLICE_APPEALS_TRIBUNAL | 3 | 3 \
          | All 3 were dealt with at the same police appeals tribunal.
          SHARED_PROCEEDING | kind=CRIMINAL_TRIAL | 2 | 7 \
          | 2 of the 7 were dealt with at the same criminal trial.
          """)
  void saysInASentenceWhatTheyHaveInCommon(
      String kind, String property, long having, long of, String sentence) {
    String[] node = property.split("=");

    assertThat(InCommon.sentence(kind, Map.of(node[0], node[1]), having, of)).isEqualTo(sentence);
  }

  @Test
  void refusesAKindThatItHasNoWordsFor() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InCommon.sentence("SHARED_BIRTHDAY", Map.of(), 2, 2))
        .withMessage("no sentence for SHARED_BIRTHDAY");
  }
}
