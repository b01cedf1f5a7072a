package uk.lantern.bot.actions;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.lantern.bot.actions.ActionTalk.Asked;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.OwnerStep;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.Role;

/** The owner's word on what was proposed: yes, yes by another date, or talk first. */
@Component
class AgreeFeature implements Feature {

  private final MeantAction meant;
  private final ActionTalks talks;
  private final OwnerReplies replies;
  private final People people;
  private final OwnerCards cards;

  AgreeFeature(
      MeantAction meant, ActionTalks talks, OwnerReplies replies, People people, OwnerCards cards) {
    this.meant = meant;
    this.talks = talks;
    this.replies = replies;
    this.people = people;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("action-agree", "action-agree-date", "action-talk");
  }

  @Override
  public Set<String> changing() {
    return Set.of("action-agree", "action-agree-date");
  }

  @Override
  public Set<String> unkept() {
    return verbs();
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    return meant.taken(
        turn,
        command,
        action -> OwnerButtons.isToAgree(action, turn.person().key()),
        spoken ->
            switch (command.verb()) {
              case "action-agree" ->
                  replies.take(spoken, new OwnerStep.Agree(), now -> agreed(spoken, now));
              case "action-talk" -> cards.reply(spoken.turn(), talk(spoken));
              default -> anotherDate(spoken);
            });
  }

  private Card agreed(Spoken spoken, Action action) {
    if (!action.standing().agreement().isWhole()) {
      return replies.after(
          spoken,
          action,
          cards.say(ActionsWording.AGREED_BY_YOU),
          cards.say(ActionsWording.AGREED_NEXT));
    }
    return replies.after(
        spoken,
        action,
        cards.say(ActionsWording.AGREED),
        cards.say(ActionsWording.FIRST_UPDATE, Map.of("date", Dates.weekday(first(action)))));
  }

  /** A month after both gave their word: later it would turn amber for want of news. */
  private static LocalDate first(Action action) {
    var since = action.standing().agreement().since();
    LocalDate month =
        since == null
            ? action.dueCurrent()
            : ZonedDateTime.ofInstant(since, London.ZONE).toLocalDate().plusMonths(1);
    return month.isBefore(action.dueCurrent()) ? month : action.dueCurrent();
  }

  /** Who can be talked to; nothing is sent, so nothing is said to have been. */
  private Card talk(Spoken spoken) {
    String names =
        people.withRole(Role.QA_OFFICER, spoken.today()).stream()
            .map(Person::displayName)
            .sorted()
            .collect(Collectors.joining(", "));
    String line =
        names.isEmpty()
            ? cards.say(ActionsWording.TALK_NOBODY)
            : cards.say(ActionsWording.TALK_TO, Map.of("names", names));
    return replies.one(
        spoken,
        spoken.action(),
        cards.say(ActionsWording.TALK, Map.of("ref", spoken.action().ref())),
        List.of(line));
  }

  private Reply anotherDate(Spoken spoken) {
    boolean typed = spoken.turn().action() == null;
    String said = spoken.has("date") ? spoken.given("date") : typed ? words(spoken) : "";
    Optional<LocalDate> date =
        DueWords.find(said.isEmpty() ? "" : "by " + said, spoken.today()).map(DueWords.Found::day);
    if (date.isEmpty()) {
      List<String> problems = new ArrayList<>();
      if (spoken.has("date") || spoken.answers(Asked.NEW_DATE)) {
        problems.add(cards.say(ActionsWording.NEEDS_DATE));
      }
      return form(spoken, problems);
    }
    return replies.take(
        spoken,
        new OwnerStep.AgreeWithDate(date.get()),
        now ->
            replies.after(
                spoken,
                now,
                cards.say(ActionsWording.AGREED_DATE, Map.of("date", Dates.weekday(date.get()))),
                cards.say(ActionsWording.AGREED_DATE_NEXT)));
  }

  /** What was typed, without the name of the action, whose number is no day. */
  private static String words(Spoken spoken) {
    return ActionRef.without(spoken.words());
  }

  private Reply form(Spoken spoken, List<String> problems) {
    Action action = spoken.action();
    if (!OwnerButtons.isToAgree(action, spoken.by())) {
      return replies.cannot(spoken, action.state() == ActionState.PROPOSED);
    }
    talks.ask(spoken.turn(), action.ref(), Asked.NEW_DATE, Map.of());
    Card card =
        cards.of(
            action,
            "action-date-form",
            Map.of(
                "heading",
                cards.say(ActionsWording.DATE_HEADING, Map.of("ref", action.ref())),
                "problems",
                problems,
                "line",
                cards.say(
                    ActionsWording.DATE_LINE, Map.of("date", Dates.weekday(action.dueCurrent()))),
                "date",
                ""));
    return cards.reply(spoken.turn(), card);
  }
}
