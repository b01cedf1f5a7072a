package uk.lantern.bot.plans;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.reminder.told.Reminded;
import uk.lantern.scheduler.reminder.told.Reminder;

/** How often whoever does an action was reminded of the date it has. */
@Component
record RemindedWords(Reminded reminded, Wording wording) {

  /** Who may know what reached whom (domain.md 3.5); of which actions, their sight says. */
  private static final Set<Role> MAY_KNOW =
      EnumSet.of(Role.QA_OFFICER, Role.BUSINESS_MANAGER, Role.AGENCY_SAFEGUARDING_LEAD);

  /** Empty for somebody who may not know. */
  String of(Action action, Turn turn) {
    LocalDate today = turn.at().toLocalDate();
    if (Collections.disjoint(turn.person().rolesOn(today), MAY_KNOW)) {
      return "";
    }
    List<LocalDate> days =
        reminded.of(action.ref()).stream()
            .filter(it -> !it.copied() && isOfItsDate(it, action))
            .map(Reminder::on)
            .toList();
    return days.isEmpty()
        ? wording.say(PlansWording.REMINDED_NOT)
        : wording.say(
            PlansWording.REMINDED,
            Map.of(
                "count", days.size(),
                "days",
                    days.stream().distinct().map(Dates::day).collect(Collectors.joining(", "))));
  }

  /** The weekly card names what is past its date without saying which that was. */
  private static boolean isOfItsDate(Reminder it, Action action) {
    LocalDate due = it.due();
    return due == null ? it.on().isAfter(action.dueCurrent()) : due.equals(action.dueCurrent());
  }

  @Override
  public String toString() {
    return "RemindedWords";
  }
}
