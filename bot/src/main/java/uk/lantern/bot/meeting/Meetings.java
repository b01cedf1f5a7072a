package uk.lantern.bot.meeting;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.lantern.bot.conversation.Conversations;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.LearningLibrary;
import uk.lantern.scheduler.digest.DigestLetters;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.reading.MeetingPlan;
import uk.lantern.scheduler.reading.MeetingPlans;

/** Which item somebody means for their meeting, and the plan that waits for it. */
@Component
class Meetings {

  private static final Pattern ID =
      Pattern.compile("\\b(?:demo|li|nat|wsscp)-[\\p{L}\\p{N}-]{1,120}", Pattern.CASE_INSENSITIVE);

  private final LearningLibrary library;
  private final Conversations conversations;
  private final DigestLetters letters;
  private final MeetingPlans plans;

  Meetings(
      LearningLibrary library,
      Conversations conversations,
      DigestLetters letters,
      MeetingPlans plans) {
    this.library = library;
    this.conversations = conversations;
    this.letters = letters;
    this.plans = plans;
  }

  /** The id that a button carries or that was typed; empty for none. */
  static String named(Turn turn, Command command) {
    String carried = command.data().getOrDefault("item", "");
    Matcher typed = ID.matcher(turn.text());
    return carried.isEmpty() && typed.find() ? typed.group() : carried;
  }

  /** The item of that id; without one what this person read last. */
  Optional<LearningItem> item(Turn turn, String named) {
    if (!named.isEmpty()) {
      return shown(turn, named).or(() -> shown(turn, named.toUpperCase(Locale.ROOT)));
    }
    return conversations
        .lastCited(turn.person().key(), turn.at().toLocalDate().minusDays(1))
        .map(kept -> kept.cited().getFirst().replaceFirst("@.*", ""))
        .flatMap(id -> shown(turn, id));
  }

  /** From now on it waits to be used. */
  MeetingPlan planned(Turn turn, Command command, LearningItem item) {
    String carried = command.data().getOrDefault("edition", "");
    String edition = carried.isEmpty() ? carrying(item).orElse(null) : carried;
    return plans.plan(turn.person().key(), item.id(), item.version(), edition, turn.at());
  }

  /** The plan that somebody tells of: of the item they name, else the one touched last. */
  Optional<MeetingPlan> told(Turn turn, Command command) {
    String named = named(turn, command);
    if (!named.isEmpty()) {
      return item(turn, named)
          .map(
              item ->
                  plans
                      .latest(turn.person().key(), item.id())
                      .orElseGet(() -> planned(turn, command, item)));
    }
    return plans
        .latest(turn.person().key(), "")
        .or(() -> item(turn, "").map(item -> planned(turn, command, item)));
  }

  /** The newest digest's items, for whoever has to say which one they mean. */
  Optional<DigestEdition> newest() {
    return letters.newest();
  }

  private Optional<LearningItem> shown(Turn turn, String id) {
    return library.findFor(
        turn.person().viewerOn(turn.at().toLocalDate()), id, turn.at().toLocalDate());
  }

  private Optional<String> carrying(LearningItem item) {
    return letters
        .newest()
        .filter(it -> it.items().stream().anyMatch(one -> one.itemId().equals(item.id())))
        .map(DigestEdition::ref);
  }
}
