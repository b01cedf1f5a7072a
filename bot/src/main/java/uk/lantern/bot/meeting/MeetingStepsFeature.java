package uk.lantern.bot.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.conversation.Conversations;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.privacy.IdentifierKind;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.reading.MeetingPlan;
import uk.lantern.scheduler.reading.MeetingPlan.Step;
import uk.lantern.scheduler.reading.MeetingPlans;
import uk.lantern.scheduler.trail.TeamDiscussion.Sharing;
import uk.lantern.scheduler.trail.TeamDiscussions;

/** After a meeting: one line on what the team will do differently, and whether it may be shared. */
@Component
class MeetingStepsFeature implements Feature {

  static final int LONGEST = 300;

  /** A new question to the library, not the line that was asked for. */
  private static final Pattern QUESTION =
      Pattern.compile(
          "(?is)^(?:what|when|where|who|whom|why|which|how|is|are|can|could|should|do|does|did|tell"
              + "|show|find)\\b.*|.*\\?\\s*$");

  private final MeetingPlans plans;
  private final TeamDiscussions discussions;
  private final Conversations conversations;
  private final NextDigest next;
  private final MeetingCards cards;
  private final Wording wording;

  MeetingStepsFeature(
      MeetingPlans plans,
      TeamDiscussions discussions,
      Conversations conversations,
      NextDigest next,
      MeetingCards cards,
      Wording wording) {
    this.plans = plans;
    this.discussions = discussions;
    this.conversations = conversations;
    this.next = next;
    this.cards = cards;
    this.wording = wording;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("meeting-line", "meeting-skip", "meeting-share");
  }

  @Override
  public Set<String> changing() {
    return verbs();
  }

  /** What was counted names nobody; a record of the turn would. */
  @Override
  public Set<String> unkept() {
    return verbs();
  }

  @Override
  public Optional<String> takes(Turn turn, Command typed) {
    boolean words = typed.verb().equals(Command.ASK) && !QUESTION.matcher(turn.text()).matches();
    String bare = turn.text().strip().toLowerCase(Locale.UK).replaceAll("[.!,]+$", "");
    boolean yesOrNo = bare.equals("yes") || bare.equals("no");
    if (!words && !yesOrNo) {
      return Optional.empty();
    }
    try {
      return lastAsked(turn)
          .map(
              step ->
                  step == Step.SHARING
                      ? "meeting-share"
                      : bare.equals("no") ? "meeting-skip" : "meeting-line");
    } catch (DataAccessException away) {
      // Questions are answered without the store, too.
      return Optional.empty();
    }
  }

  /** The question that waits, when nothing was said since it was put. */
  private Optional<Step> lastAsked(Turn turn) {
    return plans
        .asked(turn.person().key(), turn.at())
        .filter(
            plan ->
                conversations
                    .lately(turn.person().key(), turn.at().toLocalDate().minusDays(1))
                    .stream()
                    .noneMatch(kept -> kept.number() > plan.touched()))
        .map(MeetingPlan::next);
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    Card card =
        plans
            .asked(turn.person().key(), turn.at())
            .flatMap(plan -> next(turn, plan, command))
            .orElseGet(() -> cards.receipt(wording.say(MeetingWording.NOTHING_ASKED)));
    return turn.action() == null
        ? new Reply.Said(ReplyClass.COMMAND, List.of(card), List.of())
        : new Reply.Replaced(ReplyClass.COMMAND, card, List.of());
  }

  /** Empty when it answers a question that was not put. */
  private Optional<Card> next(Turn turn, MeetingPlan plan, Command command) {
    boolean sharing = plan.next() == Step.SHARING;
    return switch (command.verb()) {
      case "meeting-line" ->
          sharing ? Optional.empty() : Optional.of(line(turn, plan, command.value("line")));
      case "meeting-share" -> sharing ? Optional.of(share(turn, plan, command)) : Optional.empty();
      default ->
          Optional.of(
              done(turn, plan, sharing ? MeetingWording.DONE_NOT_SHARED : MeetingWording.DONE));
    };
  }

  private Card line(Turn turn, MeetingPlan plan, String line) {
    if (line.isBlank()) {
      return done(turn, plan, MeetingWording.DONE);
    }
    String kinds = IdentifierKind.wordsOfTokensIn(line);
    if (!kinds.isEmpty()) {
      return cards.line(
          wording.say(MeetingWording.NOT_KEPT),
          wording.say(MeetingWording.REWORD, Map.of("kinds", kinds)));
    }
    if (line.length() > LONGEST) {
      return cards.line(
          wording.say(MeetingWording.NOT_KEPT),
          wording.say(MeetingWording.TOO_LONG, Map.of("most", LONGEST)));
    }
    discussions.different(plan.number(), line);
    return plans
        .goOn(plan, Step.SHARING, turn.at())
        .map(it -> cards.mayWeShare(MeetingWording.MAY_WE_SHARE))
        .orElseGet(() -> cards.receipt(wording.say(MeetingWording.NOTHING_ASKED)));
  }

  private Card share(Turn turn, MeetingPlan plan, Command command) {
    Sharing choice = SharingWords.read(command.data().getOrDefault("say", turn.text()));
    if (choice == Sharing.NOT_ASKED) {
      return cards.mayWeShare(MeetingWording.WHICH_OF_THREE);
    }
    discussions.share(plan.number(), choice, turn.person().team());
    return done(
        turn,
        plan,
        switch (choice) {
          case WITH_TEAM -> MeetingWording.DONE_SHARED_NAMED;
          case WITHOUT_TEAM -> MeetingWording.DONE_SHARED;
          default -> MeetingWording.DONE_NOT_SHARED;
        });
  }

  private Card done(Turn turn, MeetingPlan plan, MeetingWording what) {
    plans.goOn(plan, Step.DONE, turn.at());
    return cards.done(what, next.sentence(turn.person(), turn.at()));
  }
}
