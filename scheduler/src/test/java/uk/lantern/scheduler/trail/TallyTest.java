package uk.lantern.scheduler.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.lantern.content.privacy.SuppressionPolicy.Count;

class TallyTest {

  private static final Map<String, Integer> PEOPLE = Map.of("nhs", 40, "council", 60);

  private static Share all(int ofTheTrust, int ofTheCouncil) {
    return Tally.of(
            List.of(
                new Count("nhs", "health_visitor", ofTheTrust),
                new Count("council", "social_worker", ofTheCouncil)),
            PEOPLE)
        .all();
  }

  @Test
  void ofFewerThanFiveTheSumIsNotShownEither() {
    assertThat(all(2, 2)).isEqualTo(Share.hidden("", 100));
  }

  @Test
  void ofMoreItIs() {
    assertThat(all(14, 22)).isEqualTo(new Share("", 36, 100, true));
  }
}
