package uk.lantern.bot.digests.approval;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.digests.edition.DigestCards;
import uk.lantern.bot.digests.edition.DigestsWording;
import uk.lantern.bot.digests.edition.StepReasons;
import uk.lantern.scheduler.digest.Editions;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.letter.TeamLetter.About;
import uk.lantern.scheduler.digest.letter.TeamLetters;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.LetterContent;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.people.Addressee;

/**
 * Composes the letters to the team about an edition when they go: one about what somebody else has
 * decided by then does not go. The letter about a recall that could not wait names the edition's
 * reference and nothing else of it, for its title may be what must not be seen.
 */
@Component
class TeamContent implements LetterContent {

  /** A message with more than this was offered by an earlier Lantern with what it shows. */
  private static final Set<String> REFERENCE = Set.of("edition");

  private static final String DECIDED = "decided";

  private final Editions editions;
  private final ApprovalCards approvals;
  private final StepReasons reasons;
  private final DigestCards cards;

  TeamContent(Editions editions, ApprovalCards approvals, StepReasons reasons, DigestCards cards) {
    this.editions = editions;
    this.approvals = approvals;
    this.reasons = reasons;
    this.cards = cards;
  }

  @Override
  public Set<MessageKind> kinds() {
    return EnumSet.of(MessageKind.DIGEST_APPROVAL, MessageKind.DIGEST_RECALLED);
  }

  @Override
  public Content of(Delivery delivery, Addressee recipient, ZonedDateTime now) {
    Message message = delivery.message();
    if (!message.values().keySet().equals(REFERENCE)) {
      return new Content.Letter(message.template(), message.values(), 0, null);
    }
    DigestEdition edition =
        editions.find(String.valueOf(message.values().get("edition"))).orElse(null);
    return edition == null
        ? new Content.Never(DECIDED)
        : TeamLetters.owed(edition, message)
            .map(letter -> content(edition, letter.about()))
            .orElseGet(() -> new Content.Never(DECIDED));
  }

  private Content content(DigestEdition edition, About about) {
    return switch (about) {
      case APPROVAL, CORRECTION, RECALL ->
          new Content.Letter(ApprovalCards.TEMPLATE, approvals.values(edition), 0, null);
      case RETURNED ->
          step(edition, DigestsWording.BACK, List.of(cards.say(DigestsWording.BACK_NEXT)));
      case CORRECTION_DECLINED ->
          step(
              edition,
              DigestsWording.CORRECTION_DECLINED,
              List.of(cards.say(DigestsWording.CORRECTION_DECLINED_NEXT)));
      case RECALL_DECLINED ->
          step(
              edition,
              DigestsWording.RECALL_DECLINED,
              List.of(cards.say(DigestsWording.RECALL_DECLINED_NEXT)));
      case DATA_PROTECTION -> dataProtection(edition);
    };
  }

  /** With who did it and why, which for what the clock gave back is which item cannot go. */
  private Content step(DigestEdition edition, DigestsWording heading, List<String> next) {
    List<String> lines = new ArrayList<>(reasons.lines(edition.history().getLast()));
    lines.addAll(next);
    return new Content.Letter(
        DigestCards.STEP,
        cards.step(
            edition,
            cards.say(heading, Map.of("ref", edition.ref())),
            lines,
            List.of(cards.open(edition, DigestsWording.BUTTON_SHOW)),
            List.of()),
        0,
        null);
  }

  private Content dataProtection(DigestEdition edition) {
    Map<String, Object> values =
        Map.of(
            "heading", cards.say(DigestsWording.DPO_HEADING, Map.of("ref", edition.ref())),
            "paragraphs",
                List.of(
                    cards.say(DigestsWording.DPO_WHY, Map.of("why", reasons.type(edition))),
                    cards.say(DigestsWording.DPO_DONE),
                    cards.say(DigestsWording.DPO_NEXT)),
            "demo", edition.content().isDemo());
    return new Content.Letter("text", values, 0, null);
  }
}
