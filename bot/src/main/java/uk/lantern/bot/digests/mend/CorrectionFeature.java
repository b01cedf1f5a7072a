package uk.lantern.bot.digests.mend;

import java.util.List;
import java.util.Map;
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
import uk.lantern.bot.digests.edition.StateWords;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.digest.EditionOutcome;
import uk.lantern.scheduler.digest.Editions;
import uk.lantern.scheduler.digest.edition.Correction;
import uk.lantern.scheduler.digest.edition.DigestEdition;

/** Puts right what an edition said that went out; it takes two people. */
@Component
class CorrectionFeature implements Feature {

  private final Editions editions;
  private final RecordedEditions recorded;
  private final Meant meant;
  private final StateWords words;
  private final EditionReplies replies;
  private final DigestCards cards;

  CorrectionFeature(
      Editions editions,
      RecordedEditions recorded,
      Meant meant,
      StateWords words,
      EditionReplies replies,
      DigestCards cards) {
    this.editions = editions;
    this.recorded = recorded;
    this.meant = meant;
    this.words = words;
    this.replies = replies;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("digest-mistake", "digest-correct", "digest-correct-approve");
  }

  @Override
  public Set<String> changing() {
    return Set.of("digest-correct", "digest-correct-approve");
  }

  @Override
  public Set<String> publishing() {
    return Set.of("digest-correct");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    return switch (command.verb()) {
      case "digest-mistake" ->
          meant.shown(turn, command, Meant.OUT, it -> cards.reply(turn, mistake(it)));
      case "digest-correct" ->
          meant.shown(turn, command, Meant.OUT, it -> correct(turn, command, it));
      // Cards go out while it is read, which changes the edition and not the correction.
      default -> meant.shown(turn, command, Meant.OUT, it -> approve(turn, command, it));
    };
  }

  /** What can be done about it, and what each does to people. */
  private Card mistake(DigestEdition edition) {
    return cards.note(
        edition,
        cards.say(DigestsWording.MISTAKE, Map.of("ref", edition.ref())),
        List.of(
            cards.say(DigestsWording.MISTAKE_CORRECT),
            cards.say(DigestsWording.MISTAKE_RECALL),
            cards.say(DigestsWording.MISTAKE_TWO),
            cards.say(DigestsWording.MISTAKE_AT_ONCE)),
        List.of(
            button(DigestsWording.BUTTON_CORRECT, "digest-correct", "correct ", edition),
            button(DigestsWording.BUTTON_RECALL, "digest-recall", "recall ", edition)),
        List.of(cards.open(edition, DigestsWording.BUTTON_SHOW)));
  }

  private Reply correct(Turn turn, Command command, DigestEdition edition) {
    CorrectionForm form = CorrectionForm.read(edition, turn, command, cards);
    if (form.isEmpty() || !form.problems().isEmpty()) {
      return cards.reply(turn, form.card(edition, words, cards));
    }
    EditionOutcome outcome =
        editions.correct(edition.ref(), turn.person().key(), form.amendment(edition));
    return replies.of(turn, recorded.recorded(turn, Step.ASK_CORRECTION, outcome), this::asked);
  }

  private Card asked(DigestEdition edition) {
    return note(edition, DigestsWording.CORRECTION_ASKED, DigestsWording.CORRECTION_ASKED_NEXT);
  }

  private Reply approve(Turn turn, Command command, DigestEdition edition) {
    Correction open = edition.openCorrection();
    int no = open == null ? edition.corrections().size() : open.no();
    String seen = command.data().getOrDefault("no", "");
    if (!seen.isEmpty() && !seen.equals(String.valueOf(no))) {
      return cards.moved(turn, edition);
    }
    EditionOutcome outcome = editions.approveCorrection(edition.ref(), turn.person().key(), no);
    return replies.of(
        turn,
        recorded.recorded(turn, Step.APPROVE_CORRECTION, outcome),
        it -> note(it, DigestsWording.CORRECTED, DigestsWording.CORRECTED_NEXT));
  }

  private Card note(DigestEdition edition, DigestsWording heading, DigestsWording line) {
    return cards.note(
        edition,
        cards.say(heading, Map.of("ref", edition.ref())),
        List.of(cards.say(line)),
        List.of(button(DigestsWording.BUTTON_REPORT, "digest-report", "delivery report ", edition)),
        List.of(cards.open(edition, DigestsWording.BUTTON_SHOW)));
  }

  private CardButton button(DigestsWording title, String verb, String say, DigestEdition edition) {
    return new CardButton(verb, cards.say(title), say + edition.ref());
  }
}
