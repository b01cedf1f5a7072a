package uk.lantern.bot.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.RefusedWording;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.ReleaseClass;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.reading.MeetingPlan;
import uk.lantern.scheduler.reading.MeetingPlan.Step;
import uk.lantern.scheduler.reading.MeetingPlans;
import uk.lantern.scheduler.trail.TeamDiscussion;
import uk.lantern.scheduler.trail.TeamDiscussions;

/** Gives an item's team version, and counts that it was used. */
@Component
class MeetingFeature implements Feature {

  private final Meetings meetings;
  private final MeetingPlans plans;
  private final TeamDiscussions discussions;
  private final MeetingCards cards;
  private final Wording wording;

  MeetingFeature(
      Meetings meetings,
      MeetingPlans plans,
      TeamDiscussions discussions,
      MeetingCards cards,
      Wording wording) {
    this.meetings = meetings;
    this.plans = plans;
    this.discussions = discussions;
    this.cards = cards;
    this.wording = wording;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("use-in-meeting", "used-it");
  }

  @Override
  public Set<String> changing() {
    return verbs();
  }

  /** What was counted names nobody; a record of the turn would. */
  @Override
  public Set<String> unkept() {
    return Set.of("used-it");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    String named = Meetings.named(turn, command);
    if (!named.isEmpty() && meetings.item(turn, named).isEmpty()) {
      return new Reply.Refused(
          Reply.Why.OBJECT, List.of(cards.receipt(wording.say(RefusedWording.NOT_YOURS))));
    }
    Card card =
        command.verb().equals("used-it")
            ? meetings.told(turn, command).map(it -> used(turn, command, it)).orElseGet(this::which)
            : meetings.item(turn, named).map(it -> team(turn, command, it)).orElseGet(this::which);
    return command.data().containsKey("people")
        ? new Reply.Replaced(ReplyClass.COMMAND, card, List.of())
        : new Reply.Said(ReplyClass.COMMAND, List.of(card), List.of());
  }

  private Card team(Turn turn, Command command, LearningItem item) {
    ReleaseClass release = item.release().releaseClass();
    if (release == ReleaseClass.GROUP_ONLY || release == ReleaseClass.RESTRICTED_EARLY_LEARNING) {
      return cards.receipt(wording.say(MeetingWording.NOT_FOR_TEAMS));
    }
    return item.text().questions().isEmpty()
        ? cards.receipt(wording.say(MeetingWording.NO_QUESTIONS))
        : cards.team(item, meetings.planned(turn, command, item), turn.person().key());
  }

  private Card used(Turn turn, Command command, MeetingPlan plan) {
    if (plan.next() != Step.USED) {
      return cards.receipt(MeetingWording.ALREADY, MeetingWording.ALREADY_NEXT);
    }
    String filled = command.data().getOrDefault("people", "");
    Told told =
        filled.isEmpty()
            ? UsedWords.read(turn.text(), turn.at().toLocalDate())
            : UsedWords.filled(filled, turn.at().toLocalDate());
    return switch (told) {
      case Told.Meeting meeting -> counted(turn, plan, meeting);
      case Told.NoNumber none -> again(turn, plan, Optional.empty());
      case Told.NotCountable number -> again(turn, plan, Optional.of(MeetingWording.NOT_COUNTABLE));
      case Told.NotThatDay day -> again(turn, plan, Optional.of(MeetingWording.NOT_THAT_DAY));
    };
  }

  private Card again(Turn turn, MeetingPlan plan, Optional<MeetingWording> problem) {
    String title =
        meetings.item(turn, plan.item()).map(it -> it.text().title()).orElse(plan.item());
    return cards.howMany(plan, title, problem.map(wording::say).orElse(""));
  }

  /** Counted before the plan goes on: after a crash between the two it is not counted twice. */
  private Card counted(Turn turn, MeetingPlan plan, Told.Meeting meeting) {
    discussions.held(
        TeamDiscussion.held(
            plan.number(),
            new TeamDiscussion.About(plan.item(), plan.itemVersion(), plan.edition()),
            new TeamDiscussion.By(turn.person().agency(), turn.person().jobFamily()),
            meeting.people(),
            meeting.on()));
    return plans
        .goOn(plan, Step.DIFFERENT, turn.at())
        .map(it -> cards.logged(turn.person(), meeting.people()))
        .orElseGet(() -> cards.receipt(MeetingWording.ALREADY, MeetingWording.ALREADY_NEXT));
  }

  private Card which() {
    return meetings
        .newest()
        .map(cards::which)
        .orElseGet(() -> cards.receipt(wording.say(MeetingWording.NO_ITEM)));
  }
}
