package uk.lantern.scheduler.action;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import uk.lantern.scheduler.action.part.ActionMove;
import uk.lantern.scheduler.action.part.ActionState;

/**
 * domain.md 1.6 once more, written down as a plain list and by another hand than the policy: from
 * where which step may lead where. What is not in it is illegal.
 */
final class LifeModel {

  private static final String LEGAL =
      """
      PROPOSED COMPLETE PROPOSED
      PROPOSED AGREE PROPOSED AGREED
      PROPOSED AGREE_WITH_DATE PROPOSED
      PROPOSED NOT_ME DECLINED
      PROPOSED CONFIRM PROPOSED AGREED
      PROPOSED REASSIGN PROPOSED
      DECLINED COMPLETE DECLINED
      DECLINED REASSIGN PROPOSED
      DECLINED REOPEN PROPOSED
      AGREED UPDATE IN_PROGRESS
      IN_PROGRESS UPDATE IN_PROGRESS
      RETURNED UPDATE IN_PROGRESS
      REOPENED UPDATE IN_PROGRESS
      EVIDENCE_SUBMITTED UPDATE EVIDENCE_SUBMITTED
      IN_PROGRESS SEND_EVIDENCE EVIDENCE_SUBMITTED
      RETURNED SEND_EVIDENCE EVIDENCE_SUBMITTED
      REOPENED SEND_EVIDENCE EVIDENCE_SUBMITTED
      EVIDENCE_SUBMITTED SEND_EVIDENCE EVIDENCE_SUBMITTED
      EVIDENCE_SUBMITTED RETURN RETURNED
      EVIDENCE_SUBMITTED VERIFY VERIFIED
      VERIFIED CLOSE CLOSED
      VERIFIED TAKE_PLACE VERIFIED
      CLOSED CHECK_IMPACT CLOSED REOPENED
      VERIFIED REOPEN REOPENED
      CLOSED REOPEN REOPENED
      SUPERSEDED REOPEN REOPENED PROPOSED
      CANCELLED REOPEN REOPENED PROPOSED
      ON_HOLD RESUME AGREED IN_PROGRESS RETURNED REOPENED
      """;

  private static final Set<String> UNDER_WAY =
      Set.of("AGREED", "IN_PROGRESS", "RETURNED", "REOPENED");

  private final Map<String, Set<String>> legal = new HashMap<>();
  private final Set<String> reached = ConcurrentHashMap.newKeySet();

  LifeModel() {
    LEGAL.lines().forEach(this::add);
    UNDER_WAY.forEach(
        state -> {
          for (String move :
              new String[] {
                "ASK_MORE_TIME", "DECIDE_TIME", "WITHDRAW_TIME", "SNOOZE", "PASS", "STUCK"
              }) {
            add(state + " " + move + " " + state);
          }
          add(state + " HOLD ON_HOLD");
        });
    for (String state : union("EVIDENCE_SUBMITTED", "ON_HOLD")) {
      add(state + " ACCEPT_PASS " + state);
      add(state + " DECLINE_PASS " + state);
      add(state + " REASSIGN " + state);
    }
    for (String state : union("EVIDENCE_SUBMITTED", "ON_HOLD", "PROPOSED", "DECLINED")) {
      add(state + " SUPERSEDE SUPERSEDED");
      add(state + " TAKE_PLACE " + state);
      add(state + " CANCEL CANCELLED");
    }
  }

  private static Set<String> union(String... others) {
    Set<String> all = new HashSet<>(UNDER_WAY);
    all.addAll(Arrays.asList(others));
    return all;
  }

  private void add(String line) {
    String[] words = line.split(" ");
    legal
        .computeIfAbsent(words[0] + " " + words[1], key -> new HashSet<>())
        .addAll(Arrays.asList(words).subList(2, words.length));
  }

  /** Whether the step may lead there; what it saw is remembered. */
  boolean allows(ActionState from, ActionMove move, ActionState to) {
    reached.add(from + " " + move + " " + to);
    return legal.getOrDefault(from + " " + move, Set.of()).contains(to.name());
  }

  /** Legal steps nobody has taken: what the test did not try, or the policy does not let happen. */
  Set<String> neverReached() {
    Set<String> all = new HashSet<>();
    legal.forEach((key, tos) -> tos.forEach(to -> all.add(key + " " + to)));
    all.removeAll(reached);
    return all;
  }
}
