package uk.lantern.bot.digests.mend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.digests.edition.CardButton;
import uk.lantern.bot.digests.edition.DigestCards;
import uk.lantern.bot.digests.edition.DigestRef;
import uk.lantern.bot.digests.edition.DigestsWording;
import uk.lantern.bot.digests.edition.EditionReplies;
import uk.lantern.bot.digests.edition.Meant;
import uk.lantern.bot.digests.edition.RecordedEditions;
import uk.lantern.bot.digests.edition.RecordedEditions.Step;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.bot.typed.FreeText;
import uk.lantern.scheduler.digest.EditionOutcome;
import uk.lantern.scheduler.digest.Editions;
import uk.lantern.scheduler.digest.edition.Correction;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.Recall;
import uk.lantern.scheduler.people.PersonKey;

/**
 * The second person says no to a correction or a recall, with a reason that the first is told;
 * whoever asked for it takes it back, without. What is withdrawn at once stays withdrawn.
 */
@Component
class DecliningFeature implements Feature {

  private static final String CORRECTION = "digest-correct-decline";
  private static final String RECALL = "digest-recall-decline";

  private final Editions editions;
  private final RecordedEditions recorded;
  private final Meant meant;
  private final EditionReplies replies;
  private final DigestCards cards;

  DecliningFeature(
      Editions editions,
      RecordedEditions recorded,
      Meant meant,
      EditionReplies replies,
      DigestCards cards) {
    this.editions = editions;
    this.recorded = recorded;
    this.meant = meant;
    this.replies = replies;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of(CORRECTION, RECALL);
  }

  @Override
  public Set<String> changing() {
    return verbs();
  }

  @Override
  public Set<String> publishing() {
    return verbs();
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    // Cards go out while it is read, which changes the edition and not what is asked.
    return meant.shown(turn, command, Meant.OUT, it -> declined(turn, command, it));
  }

  private Reply declined(Turn turn, Command command, DigestEdition edition) {
    String seen = command.data().getOrDefault("no", "");
    if (!seen.isEmpty() && !seen.equals(String.valueOf(number(edition)))) {
      return cards.moved(turn, edition);
    }
    String reason = reason(turn, command);
    String kinds = FreeText.identifiers(reason);
    boolean asked = command.data().containsKey("reason");
    boolean needed = isAnothers(command.verb(), edition, turn.person().key());
    if (!kinds.isEmpty() || needed && reason.isEmpty()) {
      return cards.reply(turn, form(command.verb(), edition, reason, problems(kinds, asked)));
    }
    return command.verb().equals(CORRECTION)
        ? ofCorrection(turn, edition, reason)
        : ofRecall(turn, edition, reason);
  }

  private static int number(DigestEdition edition) {
    Correction open = edition.openCorrection();
    return open == null ? edition.corrections().size() : open.no();
  }

  /** Filled in, or what stands behind the reference. */
  private static String reason(Turn turn, Command command) {
    String filled = command.data().get("reason");
    if (filled != null || turn.action() != null) {
      return filled == null ? "" : filled.strip();
    }
    return FreeText.spoken(
        DigestRef.behind(turn.text())
            .replaceFirst("(?i)^[\\s:,;.-]*(?:because\\b|please\\b)?[\\s:,]*", ""));
  }

  /** Whether somebody else waits for the answer; of nothing that waits nobody does. */
  private static boolean isAnothers(String verb, DigestEdition edition, PersonKey by) {
    PersonKey asker = asker(verb, edition);
    return asker != null && !asker.equals(by);
  }

  private static @Nullable PersonKey asker(String verb, DigestEdition edition) {
    if (verb.equals(CORRECTION)) {
      Correction open = edition.openCorrection();
      return open == null ? null : open.by();
    }
    Recall recall = edition.recall();
    return recall == null || recall.isInForce() ? null : recall.by();
  }

  private List<String> problems(String kinds, boolean asked) {
    List<String> problems = new ArrayList<>();
    if (!kinds.isEmpty()) {
      problems.add(cards.say(DigestsWording.REWORD, Map.of("kinds", kinds)));
    } else if (asked) {
      problems.add(cards.say(DigestsWording.NEEDS_REASON_TOLD));
    }
    return problems;
  }

  private Card form(String verb, DigestEdition edition, String reason, List<String> problems) {
    boolean correction = verb.equals(CORRECTION);
    Map<String, Object> values = new HashMap<>();
    values.put(
        "heading",
        cards.say(
            correction ? DigestsWording.DECLINE_CORRECTION : DigestsWording.DECLINE_RECALL,
            Map.of("ref", edition.ref())));
    values.put("problems", problems);
    values.put("reason", reason);
    values.put("verb", verb);
    values.put("no", correction ? String.valueOf(number(edition)) : "");
    values.put("say", "decline " + (correction ? "correction" : "recall") + " of " + edition.ref());
    return cards.of(edition, "digest-decline", values);
  }

  private Reply ofCorrection(Turn turn, DigestEdition edition, String reason) {
    EditionOutcome outcome =
        editions.declineCorrection(edition.ref(), turn.person().key(), number(edition), reason);
    return replies.of(
        turn,
        recorded.recorded(turn, Step.DECLINE_CORRECTION, outcome),
        it ->
            note(it, DigestsWording.CORRECTION_DECLINED, DigestsWording.CORRECTION_DECLINED_NEXT));
  }

  private Reply ofRecall(Turn turn, DigestEdition edition, String reason) {
    EditionOutcome outcome = editions.declineRecall(edition.ref(), turn.person().key(), reason);
    return replies.of(
        turn,
        recorded.recorded(turn, Step.DECLINE_RECALL, outcome),
        it -> note(it, DigestsWording.RECALL_DECLINED, DigestsWording.RECALL_DECLINED_NEXT));
  }

  private Card note(DigestEdition edition, DigestsWording heading, DigestsWording line) {
    return cards.note(
        edition,
        cards.say(heading, Map.of("ref", edition.ref())),
        List.of(cards.say(line)),
        List.of(
            new CardButton(
                "digest-report",
                cards.say(DigestsWording.BUTTON_REPORT),
                "delivery report " + edition.ref())),
        List.of(cards.open(edition, DigestsWording.BUTTON_SHOW)));
  }
}
