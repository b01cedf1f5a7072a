package uk.lantern.bot.actions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.lantern.bot.actions.ActionTalk.Asked;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.ExtensionPolicy;
import uk.lantern.scheduler.action.OwnerStep;
import uk.lantern.scheduler.calendar.WorkingDays;
import uk.lantern.scheduler.people.Role;

/** Asks for a later date: by form, in a sentence, or step by step until nothing is missing. */
@Component
class MoreTimeFeature implements Feature {

  private final MeantAction meant;
  private final ActionTalks talks;
  private final Rewording rewording;
  private final OwnerReplies replies;
  private final WorkingDays calendar;
  private final OwnerCards cards;

  MoreTimeFeature(
      MeantAction meant,
      ActionTalks talks,
      Rewording rewording,
      OwnerReplies replies,
      WorkingDays calendar,
      OwnerCards cards) {
    this.meant = meant;
    this.talks = talks;
    this.rewording = rewording;
    this.replies = replies;
    this.calendar = calendar;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("action-more-time", "action-more-time-send");
  }

  @Override
  public Set<String> changing() {
    return verbs();
  }

  @Override
  public Set<String> unkept() {
    return verbs();
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    boolean filled = command.data().containsKey("reason");
    return filled
        ? meant.taken(turn, command, action -> fits(action, turn), this::moreTime)
        : meant.meant(turn, command, action -> fits(action, turn), this::moreTime);
  }

  private static boolean fits(Action action, Turn turn) {
    return OwnerButtons.isAtWork(action, turn.person().key());
  }

  private Reply moreTime(Spoken spoken) {
    if (!OwnerButtons.isAtWork(spoken.action(), spoken.by())) {
      return replies.cannot(spoken, spoken.action().state().isUnderWay());
    }
    MoreTimeWords.Read read = read(spoken);
    List<String> problems =
        new ArrayList<>(rewording.problems(read.reason(), read.risk(), read.mitigation()));
    boolean asked = spoken.has("reason") || spoken.answers(Asked.MORE_TIME);
    if (asked && problems.isEmpty()) {
      missing(read, problems);
    }
    LocalDate day = read.day();
    if (day == null || !problems.isEmpty() || !isWhole(read)) {
      return form(spoken, read, problems);
    }
    return replies.take(
        spoken,
        new OwnerStep.AskMoreTime(day, read.reason(), read.risk(), read.mitigation()),
        now -> sent(spoken, now, day));
  }

  private static boolean isWhole(MoreTimeWords.Read read) {
    return !read.reason().isBlank() && !read.risk().isBlank() && !read.mitigation().isBlank();
  }

  private void missing(MoreTimeWords.Read read, List<String> problems) {
    if (read.day() == null) {
      problems.add(cards.say(ActionsWording.NEEDS_DATE));
    }
    if (read.reason().isBlank()) {
      problems.add(cards.say(ActionsWording.NEEDS_REASON));
    }
    if (read.risk().isBlank()) {
      problems.add(cards.say(ActionsWording.NEEDS_RISK));
    }
    if (read.mitigation().isBlank()) {
      problems.add(cards.say(ActionsWording.NEEDS_MITIGATION));
    }
  }

  private static MoreTimeWords.Read read(Spoken spoken) {
    if (spoken.has("reason")) {
      return new MoreTimeWords.Read(
          DueWords.only(spoken.given("date"), spoken.today()).orElse(null),
          spoken.given("reason"),
          spoken.given("risk"),
          spoken.given("mitigation"));
    }
    // "Yes" to the question whether more time is wanted tells nothing of it yet.
    if (spoken.answers(Asked.MORE_TIME_WANTED)) {
      return new MoreTimeWords.Read(null, "", "", "");
    }
    boolean answer = spoken.answers(Asked.MORE_TIME);
    String words = answer ? spoken.words() : MoreTimeWords.behindVerb(spoken.words());
    MoreTimeWords.Read said = MoreTimeWords.read(words, spoken.today());
    return new MoreTimeWords.Read(
        said.day() == null ? day(spoken.before("date")) : said.day(),
        first(said.reason(), spoken.before("reason")),
        first(said.risk(), spoken.before("risk")),
        first(said.mitigation(), spoken.before("mitigation")));
  }

  private static @Nullable LocalDate day(String before) {
    return before.isEmpty() ? null : LocalDate.parse(before);
  }

  private static String first(String said, String before) {
    return said.isEmpty() ? before : said;
  }

  private Reply form(Spoken spoken, MoreTimeWords.Read read, List<String> problems) {
    Action action = spoken.action();
    Map<String, String> said =
        Map.of(
            "date", read.day() == null ? "" : read.day().toString(),
            "reason", rewording.shownAgain(read.reason()),
            "risk", rewording.shownAgain(read.risk()),
            "mitigation", rewording.shownAgain(read.mitigation()));
    talks.ask(spoken.turn(), action.ref(), Asked.MORE_TIME, said);
    Map<String, Object> values = new java.util.HashMap<>(said);
    values.put("heading", cards.say(ActionsWording.MORE_TIME_HEADING, Map.of("ref", action.ref())));
    values.put("problems", problems);
    values.put(
        "line",
        cards.say(
            ActionsWording.MORE_TIME_LINE, Map.of("date", Dates.weekday(action.dueCurrent()))));
    Card card = cards.of(action, "action-time-form", values);
    return cards.reply(spoken.turn(), card);
  }

  /** Who is asked first: the group's chair about much time, or a third request. */
  private Role decider(Action now) {
    return now.openExtension()
            .filter(asked -> ExtensionPolicy.needsChair(now, asked, calendar))
            .isPresent()
        ? Role.GROUP_CHAIR
        : Role.QA_OFFICER;
  }

  private Card sent(Spoken spoken, Action now, LocalDate day) {
    return replies.after(
        spoken,
        now,
        cards.say(
            ActionsWording.MORE_TIME_SENT,
            Map.of("date", Dates.weekday(day), "role", cards.say(decider(now)))),
        cards.say(ActionsWording.MORE_TIME_NEXT, Map.of("date", Dates.day(now.dueOriginal()))));
  }
}
