package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * attacks.md 68, 70, 71 and 73 at the cards of those who look after action plans, one for each kind
 * of thing that a card of theirs changes.
 */
class LatePlanAttacksTest {

  private static final Served SERVED = PlanDay.served();

  private final Chat jo = SERVED.chat("Jo Okoro");

  private static void isLeft(Object before, Supplier<Object> now, Runnable attack) {
    attack.run();
    assertThat(now.get()).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource(OfficersCard.class)
  void case068ARedeliveredPressIsOneStepAndAnAlteredOneNone(OfficersCard kind) {
    String ref = kind.fresh();
    Object before = kind.now(ref);
    ObjectNode press = kind.press(jo, ref);
    jo.sends(press);
    Object once = kind.now(ref);
    assertThat(once).isNotEqualTo(before);
    assertThat(jo.delivers(press).status()).isEqualTo(200);
    ObjectNode altered = press.deepCopy();
    JsonNode data = altered.path("value").path("action").path("data");
    ((ObjectNode) data).put("note", "Another").put("reason", "Another").put("review", "2027-03-24");
    isLeft(
        once, () -> kind.now(ref), () -> assertThat(jo.delivers(altered).status()).isEqualTo(409));
  }

  @ParameterizedTest
  @EnumSource(OfficersCard.class)
  void case070NoCardRefreshesByItselfAndWhatPretendsToChangesNothing(OfficersCard kind) {
    String ref = kind.fresh();
    Object before = kind.now(ref);
    JsonNode card = jo.says(kind.shows(ref)).getFirst().card();
    assertThat(card.has("refresh")).isFalse();
    for (String person : List.of("Jo Okoro", "Maya Fern", "Helen Voss", "Gwen Pryce")) {
      ObjectNode refresh = kind.press(SERVED.chat(person), ref);
      ((ObjectNode) refresh.path("value")).put("trigger", "automatic");
      isLeft(
          before,
          () -> kind.now(ref),
          () -> assertThat(SERVED.chat(person).delivers(refresh).status()).isEqualTo(200));
    }
  }

  @ParameterizedTest
  @EnumSource(OfficersCard.class)
  void case071AnOfferedSignInIsNoStep(OfficersCard kind) {
    String ref = kind.fresh();
    jo.says(kind.shows(ref));
    isLeft(kind.now(ref), () -> kind.now(ref), () -> SignIns.areUnknown(jo));
  }

  @ParameterizedTest
  @EnumSource(OfficersCard.class)
  void case073AnEditADeletionAndAReactionTakeNoStepTwice(OfficersCard kind) {
    String ref = kind.fresh();
    ObjectNode typed = jo.activities().message(kind.does(ref));
    jo.sends(typed);
    Object once = kind.now(ref);
    String id = typed.path("id").asString();
    isLeft(
        once,
        () -> kind.now(ref),
        () -> {
          jo.sends(jo.activities().messageUpdate(id, kind.does(ref)));
          jo.delivers(jo.activities().reaction(id, "like"));
          jo.delivers(jo.activities().messageDelete(id));
          jo.delivers(jo.activities().messageUpdate(id, kind.does(ref)));
        });
  }
}
