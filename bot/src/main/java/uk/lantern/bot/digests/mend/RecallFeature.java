package uk.lantern.bot.digests.mend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.digests.edition.CardButton;
import uk.lantern.bot.digests.edition.DigestCards;
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
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.Recall;
import uk.lantern.scheduler.digest.edition.RecallType;

/**
 * Takes a whole edition back; it takes two people, the second one afterwards when every minute more
 * people see what they must not see.
 */
@Component
class RecallFeature implements Feature {

  private final Editions editions;
  private final RecordedEditions recorded;
  private final Meant meant;
  private final EditionReplies replies;
  private final DigestCards cards;

  RecallFeature(
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
    return Set.of("digest-recall", "digest-recall-approve");
  }

  @Override
  public Set<String> changing() {
    return verbs();
  }

  @Override
  public Set<String> publishing() {
    return Set.of("digest-recall");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    // Cards go out while it is read, which does not make it less urgent: an older card may recall.
    return meant.shown(
        turn,
        command,
        Meant.OUT,
        it ->
            command.verb().equals("digest-recall") ? recall(turn, command, it) : approve(turn, it));
  }

  private Reply recall(Turn turn, Command command, DigestEdition edition) {
    RecallForm asked = RecallForm.read(turn, command);
    Optional<RecallType> type =
        Arrays.stream(RecallType.values())
            .filter(it -> it.name().equalsIgnoreCase(asked.type()))
            .findFirst();
    String kinds = FreeText.identifiers(asked.reason());
    List<String> problems = new ArrayList<>();
    boolean begun = !asked.type().isEmpty() || !asked.reason().isEmpty();
    if (begun && type.isEmpty()) {
      problems.add(cards.say(DigestsWording.NEEDS_TYPE));
    }
    if (begun && asked.reason().isEmpty()) {
      problems.add(cards.say(DigestsWording.NEEDS_REASON));
    }
    if (!kinds.isEmpty()) {
      problems.add(cards.say(DigestsWording.REWORD, Map.of("kinds", kinds)));
    }
    if (type.isEmpty() || !problems.isEmpty()) {
      return cards.reply(turn, form(edition, asked, problems));
    }
    EditionOutcome outcome =
        editions.recall(edition.ref(), turn.person().key(), type.get(), asked.reason());
    return replies.of(turn, recorded.recorded(turn, Step.ASK_RECALL, outcome), this::asked);
  }

  private Card form(DigestEdition edition, RecallForm asked, List<String> problems) {
    Map<String, Object> values = new HashMap<>();
    values.put("problems", problems);
    values.put("type", asked.type());
    values.put("reason", asked.reason());
    return cards.of(edition, "digest-recall", values);
  }

  private Card asked(DigestEdition edition) {
    Recall recall = edition.recall();
    boolean done = recall != null && recall.inForceAt() != null;
    List<String> lines = new ArrayList<>();
    lines.add(cards.say(done ? DigestsWording.RECALLED_NOW : DigestsWording.RECALL_ASKED_NEXT));
    if (done) {
      lines.add(cards.say(DigestsWording.TELL_DPO));
    }
    DigestsWording heading = done ? DigestsWording.RECALLED : DigestsWording.RECALL_ASKED;
    return note(edition, heading, lines);
  }

  private Reply approve(Turn turn, DigestEdition edition) {
    EditionOutcome outcome = editions.approveRecall(edition.ref(), turn.person().key());
    return replies.of(
        turn,
        recorded.recorded(turn, Step.APPROVE_RECALL, outcome),
        it ->
            note(
                it,
                DigestsWording.RECALL_APPROVED,
                List.of(cards.say(DigestsWording.RECALL_APPROVED_NEXT))));
  }

  private Card note(DigestEdition edition, DigestsWording heading, List<String> lines) {
    CardButton report =
        new CardButton(
            "digest-report",
            cards.say(DigestsWording.BUTTON_REPORT),
            "delivery report " + edition.ref());
    return cards.note(
        edition,
        cards.say(heading, Map.of("ref", edition.ref())),
        lines,
        List.of(report),
        List.of(cards.open(edition, DigestsWording.BUTTON_SHOW)));
  }
}
