package uk.lantern.scheduler.action;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import uk.lantern.scheduler.action.part.ActionMove;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.Role;

/** Who may take which step (domain.md 1.6), written down by another hand than the policy. */
final class MayModel {

  private static final String MAY =
      """
      COMPLETE QA_OFFICER BUSINESS_MANAGER
      AGREE owner
      AGREE_WITH_DATE owner
      NOT_ME owner
      CONFIRM AGENCY_SAFEGUARDING_LEAD GROUP_CHAIR QA_OFFICER BUSINESS_MANAGER
      UPDATE owner delegate
      SEND_EVIDENCE owner delegate
      ASK_MORE_TIME owner delegate
      WITHDRAW_TIME asker
      SNOOZE owner delegate
      PASS owner delegate
      STUCK owner delegate
      ACCEPT_PASS asked
      DECLINE_PASS asked
      DECIDE_TIME QA_OFFICER GROUP_CHAIR
      VERIFY QA_OFFICER
      RETURN QA_OFFICER
      CLOSE GROUP_CHAIR BUSINESS_MANAGER QA_OFFICER
      CHECK_IMPACT QA_OFFICER BUSINESS_MANAGER GROUP_CHAIR
      REOPEN QA_OFFICER
      HOLD QA_OFFICER BUSINESS_MANAGER GROUP_CHAIR
      RESUME QA_OFFICER BUSINESS_MANAGER GROUP_CHAIR
      SUPERSEDE QA_OFFICER BUSINESS_MANAGER
      TAKE_PLACE QA_OFFICER BUSINESS_MANAGER
      CANCEL GROUP_CHAIR BUSINESS_MANAGER
      REASSIGN QA_OFFICER BUSINESS_MANAGER AGENCY_SAFEGUARDING_LEAD
      """;

  private final Map<ActionMove, List<String>> may = new EnumMap<>(ActionMove.class);
  private final Set<String> reached = ConcurrentHashMap.newKeySet();

  MayModel() {
    MAY.lines()
        .map(line -> line.split(" "))
        .forEach(
            words ->
                may.put(
                    ActionMove.valueOf(words[0]), Arrays.asList(words).subList(1, words.length)));
  }

  /** Whether one of those took the step who may; as what they could is remembered. */
  boolean allows(ActionMove move, Action before, Person by) {
    List<String> as =
        may.getOrDefault(move, List.of()).stream().filter(who -> is(who, before, by)).toList();
    as.forEach(who -> reached.add(move + " " + who));
    return !as.isEmpty();
  }

  private static boolean is(String who, Action action, Person by) {
    return switch (who) {
      case "owner" -> by.key().equals(action.owner());
      case "delegate" -> by.key().equals(action.delegate());
      case "asker" -> action.openExtension().filter(it -> it.by().equals(by.key())).isPresent();
      case "asked" -> by.key().equals(action.people().handover());
      default -> by.grants().stream().anyMatch(grant -> grant.role() == Role.valueOf(who));
    };
  }

  /** Who could have taken a step and nobody of them ever did. */
  Set<String> neverReached() {
    Set<String> all = new TreeSet<>();
    may.forEach((move, who) -> who.forEach(one -> all.add(move + " " + one)));
    all.removeAll(reached);
    return all;
  }
}
