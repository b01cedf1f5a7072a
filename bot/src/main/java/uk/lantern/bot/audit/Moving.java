package uk.lantern.bot.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.lantern.bot.audit.AuditCards.Note;
import uk.lantern.bot.turn.Reply;
import uk.lantern.scheduler.round.response.Response;
import uk.lantern.scheduler.round.response.ResponseRefusal;

/** Goes back a card, or stops for today. */
@Component
class Moving {

  private final AuditPages pages;
  private final AuditReplies replies;
  private final AuditRecord record;
  private final SendCards sendCards;
  private final AuditCards cards;

  Moving(
      AuditPages pages,
      AuditReplies replies,
      AuditRecord record,
      SendCards sendCards,
      AuditCards cards) {
    this.pages = pages;
    this.replies = replies;
    this.record = record;
    this.sendCards = sendCards;
    this.cards = cards;
  }

  /** One card back, with what was answered in it; what was answered since stays. */
  Reply back(Heard heard) {
    Response response = heard.response();
    if (!response.state().isAnswerable() || !response.isAuditor(heard.by())) {
      return replies.refused(heard, ResponseRefusal.NOT_NOW);
    }
    if (heard.isOld()) {
      return replies.moved(heard);
    }
    String shown = heard.waiting().isEmpty() ? pages.next(response).name() : heard.waiting();
    Optional<AuditPage> before =
        shown.startsWith(AuditPage.SKIP)
            ? pages.with(response, shown.substring(AuditPage.SKIP.length())).map(it -> it)
            : pages.before(response, shown);
    return replies.show(heard, before.orElseGet(() -> pages.next(response)), List.of());
  }

  /** Everything is saved already; it says so, and how to go on. */
  Reply save(Heard heard) {
    record.spokenOf(heard, "");
    Response response = heard.response();
    Note note =
        new Note(
            cards.say(AuditWording.SAVED_HEADING),
            List.of(
                cards.say(AuditWording.SAVED_ALL, Map.of("name", cards.name(response.key()))),
                sendCards.editUntil(response)),
            List.of(cards.open(response, AuditWording.BUTTON_GO_ON)),
            List.of(cards.mine()),
            false);
    return cards.reply(heard.turn(), cards.note(response, note, replies.isDemo(response)));
  }
}
