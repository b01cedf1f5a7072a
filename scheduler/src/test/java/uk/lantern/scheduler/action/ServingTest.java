package uk.lantern.scheduler.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.people.PersonKey;

/** Actions by the learning they put into practice, and as many as there are. */
@Tag("contract")
class ServingTest extends ActionWorld {

  private String serving(PersonKey owner, String... items) {
    NewAction wanted =
        new NewAction("DEMO-01", List.of(), WORDS, owner, null, DUE, false, List.of(items), "");
    return done(actions.propose(QA, wanted)).ref();
  }

  @Test
  void thoseThatServeAnItemAreFoundByItAndNoOthers() {
    String one = serving(SAM, "DEMO-7MB-HIDDEN-MEN");
    String both = serving(SAM, "DEMO-7MB-NEGLECT", "DEMO-7MB-HIDDEN-MEN");
    serving(SAM, "DEMO-7MB-NEGLECT");
    proposed();
    assertThat(actions.in(ActionFilter.all().serving("DEMO-7MB-HIDDEN-MEN")))
        .extracting(Action::ref)
        .containsExactly(one, both);
    assertThat(actions.in(ActionFilter.all().serving("DEMO-7MB"))).isEmpty();
  }

  @Test
  void aStreamHasThoseThatAListHasInTheSameOrderAndNoneThatIsNotTheirs() {
    serving(SAM, "DEMO-7MB-NEGLECT");
    serving(SAM, "DEMO-7MB-HIDDEN-MEN");
    for (PersonKey reader : List.of(QA, SAM, MO)) {
      Sight sight = actions.sight(reader);
      try (Stream<Action> stream = actions.stream(sight, ActionFilter.open())) {
        assertThat(stream.map(Action::ref).toList())
            .isEqualTo(actions.in(sight, ActionFilter.open()).stream().map(Action::ref).toList())
            .hasSize(reader.equals(MO) ? 0 : 2);
      }
    }
  }
}
