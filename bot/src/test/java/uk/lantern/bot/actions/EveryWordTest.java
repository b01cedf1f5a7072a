package uk.lantern.bot.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.action.ActionRefusal;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.part.Evidence;
import uk.lantern.scheduler.action.part.Rag;

/** Whatever the store can say, there is a text for it: none is found missing by a person. */
class EveryWordTest {

  @Test
  void eachRefusalStateKindAndColourHasItsText() {
    Stream<Enum<?>> said =
        Stream.of(
                Stream.of(ActionRefusal.values()).map(ActionsRefusalWording::of),
                Stream.of(ActionState.values()).map(ActionsStateWording::of),
                Stream.of(Evidence.Kind.values()).map(ActionsKindWording::of),
                Stream.of(Rag.values()).map(ActionsRagWording::of))
            .flatMap(all -> all);
    assertThat(said)
        .hasSize(
            ActionRefusal.values().length
                + ActionState.values().length
                + Evidence.Kind.values().length
                + Rag.values().length);
  }
}
