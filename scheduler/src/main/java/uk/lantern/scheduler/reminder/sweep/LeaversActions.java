package uk.lantern.scheduler.reminder.sweep;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.lantern.content.calendar.London;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.ActionOutcome;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.action.OfficerStep;
import uk.lantern.scheduler.people.Departure;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.reminder.ReminderWording;
import uk.lantern.scheduler.reminder.tell.Parties;

/**
 * A leaver's actions go to the safeguarding lead of the agency, to an officer when it has none, and
 * never to nobody. What somebody had taken over goes back to its owner.
 */
public final class LeaversActions implements Departure {

  private static final Logger LOG = LoggerFactory.getLogger(LeaversActions.class);

  private final Actions actions;
  private final Parties parties;
  private final Wording wording;
  private final Clock clock;

  public LeaversActions(Actions actions, Parties parties, Wording wording, Clock clock) {
    this.actions = actions;
    this.parties = parties;
    this.wording = wording;
    this.clock = clock;
  }

  /** Actions are no messages: leaving withdraws none by this. */
  @Override
  public int waiting(PersonKey person) {
    return 0;
  }

  @Override
  public int left(PersonKey person) {
    LocalDate today = London.today(clock);
    actions.mine(person).forEach(action -> handOn(action, person, today));
    return 0;
  }

  private void handOn(Action action, PersonKey leaver, LocalDate today) {
    PersonKey to = heir(action, leaver, today);
    if (to == null) {
      LOG.error(
          "{} stays with somebody who left: grant somebody agency_safeguarding_lead of {}, or"
              + " qa_officer.",
          action.ref(),
          action.agency());
      return;
    }
    ActionOutcome outcome =
        actions.take(
            action.ref(),
            Actions.CLOCK,
            action.turn(),
            new OfficerStep.Reassign(to, wording.say(ReminderWording.LEFT_REASON)));
    if (!(outcome instanceof ActionOutcome.Done)) {
      LOG.warn("{} was not handed on; the next night tries again.", action.ref());
    }
  }

  private @Nullable PersonKey heir(Action action, PersonKey leaver, LocalDate today) {
    boolean ownerIsHere =
        !action.owner().equals(leaver)
            && parties.find(action.owner()).filter(it -> !it.hasLeftOn(today)).isPresent();
    if (ownerIsHere) {
      return action.owner();
    }
    List<Person> leads = parties.leads(action.agency(), today);
    return Stream.concat(leads.stream(), parties.officers(today).stream())
        .map(Person::key)
        .filter(key -> !key.equals(leaver))
        .findFirst()
        .orElse(null);
  }
}
