package uk.lantern.bot.journey;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;
import uk.lantern.scheduler.action.ActionPlans;
import uk.lantern.scheduler.action.Recommendations;
import uk.lantern.scheduler.action.plan.ActionPlan;
import uk.lantern.scheduler.action.plan.Recommendation;

/** A kind of thing that a card of those who look after action plans changes. */
enum OfficersCard {
  VERIFY("action-verify", "check %s", "verify %s dip sample: list seen; impact early") {
    @Override
    String fresh() {
      return Held.DAY.toCheck();
    }

    @Override
    Map<String, String> filled(String ref) {
      return of(
          "action",
          ref,
          Held.DAY.now(ref).turn(),
          Map.of("method", "dip_sample", "impact", "early", "note", "Sample list seen"));
    }
  },
  EXTENSION("extension-approve", "extension %s", "approve extension of %s") {
    @Override
    String fresh() {
      String ref = Held.DAY.underWay();
      Held.DAY.asksForTime(ref, LocalDate.of(2027, 4, 15));
      return ref;
    }

    @Override
    Map<String, String> filled(String ref) {
      return of("action", ref, Held.DAY.now(ref).turn(), Map.of("reason", "Two posts vacant"));
    }
  },
  RECOMMENDATION(
      "recommendation-respond", "%s", "respond to %s partly accepted for demo_nhs because of it") {
    @Override
    String fresh() {
      return Held.DAY.recommended();
    }

    @Override
    Map<String, String> filled(String ref) {
      Map<String, String> answer = Map.of("answer", "accepted", "agency", "demo_nhs", "reason", "");
      return of("recommendation", ref, found(ref).turn(), answer);
    }

    @Override
    Object now(String ref) {
      return found(ref);
    }

    private Recommendation found(String ref) {
      return Held.SERVED.bean(Recommendations.class).find(ref).orElseThrow();
    }
  },
  PLAN("plan-review-date", "plan %s", "review plan %s on 17 March") {
    @Override
    String fresh() {
      return Held.DAY.planned();
    }

    @Override
    Map<String, String> filled(String ref) {
      return of("plan", ref, found(ref).turn(), Map.of("review", "2027-03-10"));
    }

    @Override
    Object now(String ref) {
      return found(ref);
    }

    private ActionPlan found(String ref) {
      return Held.SERVED.bean(ActionPlans.class).find(ref).orElseThrow();
    }
  };

  private final String verb;
  private final String shows;
  private final String does;

  OfficersCard(String verb, String shows, String does) {
    this.verb = verb;
    this.shows = shows;
    this.does = does;
  }

  /** The reference of one on which the step can be taken. */
  abstract String fresh();

  abstract Map<String, String> filled(String ref);

  /** As it stands. */
  Object now(String ref) {
    return Held.DAY.now(ref);
  }

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

  /** What shows the card. */
  String shows(String ref) {
    return shows.formatted(ref);
  }

  /** What does the same in words. */
  String does(String ref) {
    return does.formatted(ref);
  }

  /** An enum's constants come before its fields. */
  private static final class Held {
    static final Served SERVED = PlanDay.served();
    static final PlanDay DAY = new PlanDay(SERVED);
  }
}
