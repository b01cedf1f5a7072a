package uk.lantern.bot.audit;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.lantern.bot.audit.AuditCards.Note;
import uk.lantern.bot.audit.AuditCards.Press;
import uk.lantern.bot.round.RoundButton;
import uk.lantern.bot.turn.Reply;
import uk.lantern.scheduler.round.response.Inquiry;
import uk.lantern.scheduler.round.response.Response;

/** The cards about a conflict of interest. */
@Component
class OwnCards {

  private final AuditPages pages;
  private final PageCards pageCards;
  private final OwnQuestions own;
  private final AuditRecord record;
  private final AuditCards cards;

  OwnCards(
      AuditPages pages,
      PageCards pageCards,
      OwnQuestions own,
      AuditRecord record,
      AuditCards cards) {
    this.pages = pages;
    this.pageCards = pageCards;
    this.own = own;
    this.record = record;
    this.cards = cards;
  }

  /** Before anything is answered. */
  Reply conflict(Heard heard) {
    record.spokenOf(heard, AuditPage.CONFLICT);
    Inquiry inquiry = pages.inquiry(heard.response());
    List<String> facts = List.of(cards.say(AuditWording.BEFORE_YOU_START));
    String say = "conflict of interest " + heard.response().key().name();
    RoundButton tap = new RoundButton("audit-conflict", "", say);
    return cards.reply(heard.turn(), pageCards.oneTap(heard, inquiry, own.involved(), tap, facts));
  }

  /** Whoever was involved suggests somebody else and answers nothing. */
  Reply involved(Heard heard) {
    record.spokenOf(heard, "");
    Response response = heard.response();
    Note note =
        new Note(
            cards.say(AuditWording.CONFLICT_HEADING),
            List.of(
                cards.say(AuditWording.CONFLICT_NEXT), cards.say(AuditWording.CONFLICT_MISTAKE)),
            List.of(
                new Press(
                    "audit-delegate",
                    cards.say(AuditWording.BUTTON_SUGGEST),
                    "delegate " + response.key().name() + " to ...")),
            List.of(cards.mine()),
            false);
    boolean demo = pages.inquiry(response).questionnaire().demo();
    return cards.reply(heard.turn(), cards.note(response, note, demo));
  }
}
