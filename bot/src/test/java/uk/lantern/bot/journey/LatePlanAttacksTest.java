package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.lantern.scheduler.action.ActionPlans;
import uk.lantern.scheduler.action.Recommendations;

/**
 * attacks.md 68, 70, 71 and 73 at the cards of those who look after action plans, one for each kind
 * of thing that a card of theirs changes.
 */
class LatePlanAttacksTest {

  private static final Served SERVED = PlanDay.served();
  private static final PlanDay DAY = new PlanDay(SERVED);

  private final Chat jo = SERVED.chat("Jo Okoro");

  /** What a card is about. */
  enum Kind {
    VERIFY("action-verify", "check %s", "verify %s dip sample: list seen; impact early") {
      @Override
      String fresh() {
        return DAY.toCheck();
      }

      @Override
      Map<String, String> filled(String ref) {
        return of(
            "action",
            ref,
            DAY.now(ref).turn(),
            Map.of("method", "dip_sample", "impact", "early", "note", "Sample list seen"));
      }

      @Override
      Object now(String ref) {
        return DAY.now(ref);
      }
    },
    EXTENSION("extension-approve", "extension %s", "approve extension of %s") {
      @Override
      String fresh() {
        String ref = DAY.underWay();
        DAY.asksForTime(ref, LocalDate.of(2027, 4, 15));
        return ref;
      }

      @Override
      Map<String, String> filled(String ref) {
        return of("action", ref, DAY.now(ref).turn(), Map.of("reason", "Two posts vacant"));
      }

      @Override
      Object now(String ref) {
        return DAY.now(ref);
      }
    },
    RECOMMENDATION(
        "recommendation-respond", "%s", "respond to %s partly accepted for demo_nhs because of it") {
      @Override
      String fresh() {
        return DAY.recommended();
      }

      @Override
      Map<String, String> filled(String ref) {
        Map<String, String> answer =
            Map.of("answer", "accepted", "agency", "demo_nhs", "reason", "");
        return of("recommendation", ref, found(ref).turn(), answer);
      }

      @Override
      Object now(String ref) {
        return found(ref);
      }

      private uk.lantern.scheduler.action.plan.Recommendation found(String ref) {
        return SERVED.bean(Recommendations.class).find(ref).orElseThrow();
      }
    },
    PLAN("plan-review-date", "plan %s", "review plan %s on 17 March") {
      @Override
      String fresh() {
        return DAY.planned();
      }

      @Override
      Map<String, String> filled(String ref) {
        return of("plan", ref, found(ref).turn(), Map.of("review", "2027-03-10"));
      }

      @Override
      Object now(String ref) {
        return found(ref);
      }

      private uk.lantern.scheduler.action.plan.ActionPlan found(String ref) {
        return SERVED.bean(ActionPlans.class).find(ref).orElseThrow();
      }
    };

    private final String verb;
    private final String shows;
    private final String does;

    Kind(String verb, String shows, String does) {
      this.verb = verb;
      this.shows = shows;
      this.does = does;
    }

    /** The reference of one on which the step can be taken. */
    abstract String fresh();

    abstract Map<String, String> filled(String ref);

    abstract Object now(String ref);

    private static Map<String, String> of(
        String about, String ref, long turn, Map<String, String> filled) {
      Map<String, String> data = new HashMap<>(filled);
      data.put("v", "1");
      data.put(about, ref);
      data.put("turn", String.valueOf(turn));
      return data;
    }

    ObjectNode press(Chat chat, String ref) {
      return chat.activities().cardAction(verb, filled(ref));
    }
  }

  private static void isLeft(Object before, Supplier<Object> now, Runnable attack) {
    attack.run();
    assertThat(now.get()).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void case068ARedeliveredPressIsOneStepAndAnAlteredOneNone(Kind kind) {
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
    isLeft(once, () -> kind.now(ref), () -> assertThat(jo.delivers(altered).status()).isEqualTo(409));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void case070NoCardRefreshesByItselfAndWhatPretendsToChangesNothing(Kind kind) {
    String ref = kind.fresh();
    Object before = kind.now(ref);
    JsonNode card = jo.says(kind.shows.formatted(ref)).getFirst().card();
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
  @EnumSource(Kind.class)
  void case071AnOfferedSignInIsNoStep(Kind kind) {
    String ref = kind.fresh();
    jo.says(kind.shows.formatted(ref));
    isLeft(kind.now(ref), () -> kind.now(ref), () -> SignIns.areUnknown(jo));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void case073AnEditADeletionAndAReactionTakeNoStepTwice(Kind kind) {
    String ref = kind.fresh();
    ObjectNode typed = jo.activities().message(kind.does.formatted(ref));
    jo.sends(typed);
    Object once = kind.now(ref);
    String id = typed.path("id").asString();
    isLeft(
        once,
        () -> kind.now(ref),
        () -> {
          jo.sends(jo.activities().messageUpdate(id, kind.does.formatted(ref)));
          jo.delivers(jo.activities().reaction(id, "like"));
          jo.delivers(jo.activities().messageDelete(id));
          jo.delivers(jo.activities().messageUpdate(id, kind.does.formatted(ref)));
        });
  }
}
