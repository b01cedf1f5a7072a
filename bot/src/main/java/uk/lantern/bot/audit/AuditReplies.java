package uk.lantern.bot.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import uk.lantern.bot.audit.AuditCards.Note;
import uk.lantern.bot.audit.PageCards.Mending;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.turn.Reply;
import uk.lantern.scheduler.round.response.Inquiry;
import uk.lantern.scheduler.round.response.Response;
import uk.lantern.scheduler.round.response.ResponseOutcome;
import uk.lantern.scheduler.round.response.ResponseRefusal;
import uk.lantern.scheduler.round.response.ResponseStep;
import uk.lantern.scheduler.round.response.Responses;

/** Takes a step and says what became of it; shows the card that comes next. */
@Component
class AuditReplies {

  private final Responses responses;
  private final AuditPages pages;
  private final PageCards pageCards;
  private final SendCards sendCards;
  private final AuditRecord record;
  private final AuditCards cards;

  AuditReplies(
      Responses responses,
      AuditPages pages,
      PageCards pageCards,
      SendCards sendCards,
      AuditRecord record,
      AuditCards cards) {
    this.responses = responses;
    this.pages = pages;
    this.pageCards = pageCards;
    this.sendCards = sendCards;
    this.record = record;
    this.cards = cards;
  }

  /**
   * Takes the step from the turn that was seen.
   *
   * @param done what is said of a step that was taken
   */
  Reply take(Heard heard, ResponseStep step, Function<Heard, Reply> done) {
    ResponseOutcome outcome =
        responses.take(heard.response().key(), heard.by(), heard.seen(), step);
    return switch (outcome) {
      case ResponseOutcome.Done it -> {
        record.taken(heard, step, it);
        yield done.apply(heard.with(it.now()));
      }
      case ResponseOutcome.Refused it -> refused(heard, it.code());
      case ResponseOutcome.Absent it -> cards.notYours();
    };
  }

  /** Why not, and what can be done instead. */
  Reply refused(Heard heard, ResponseRefusal code) {
    Response now = heard.response();
    if (code == ResponseRefusal.CHANGED) {
      return moved(heard);
    }
    record.spokenOf(heard, "");
    Note note =
        new Note(
            cards.say(AuditWording.NOT_DONE),
            List.of(record.why(now, code)),
            // What has closed opens no more: the button would say the same again.
            code == ResponseRefusal.CLOSED
                ? List.of()
                : List.of(cards.open(now, AuditWording.BUTTON_LATEST)),
            List.of(cards.mine()),
            false);
    return cards.reply(heard.turn(), cards.note(now, note, isDemo(now)));
  }

  /** What an old card answers: the response has moved on since it was shown. */
  Reply moved(Heard heard) {
    Response now = heard.response();
    Note note =
        new Note(
            cards.say(AuditWording.MOVED),
            List.of(cards.say(AuditWording.MOVED_WHY, Map.of("name", cards.name(now.key())))),
            List.of(cards.open(now, AuditWording.BUTTON_LATEST)),
            List.of(cards.mine()),
            false);
    return cards.reply(heard.turn(), cards.note(now, note, isDemo(now)));
  }

  /** A card of the audit, with sentences over it. */
  Reply show(Heard heard, AuditPage page, List<String> notes) {
    return show(heard, page, notes, Mending.NOTHING);
  }

  Reply show(Heard heard, AuditPage page, List<String> notes, Mending mending) {
    record.spokenOf(heard, page.name());
    Inquiry inquiry = pages.inquiry(heard.response());
    List<String> all = new ArrayList<>(notes);
    String comment = heard.response().sending().comment();
    if (!comment.isEmpty()) {
      all.add(cards.say(AuditWording.RETURNED, Map.of("comment", comment)));
    }
    Card card =
        switch (page) {
          case AuditPage.Asked it -> pageCards.asked(heard, inquiry, it.questions(), all, mending);
          case AuditPage.Safe it -> sendCards.safe(heard, inquiry, all);
          case AuditPage.Send it -> sendCards.send(heard, inquiry, all);
        };
    return cards.reply(heard.turn(), card);
  }

  Reply reply(Heard heard, Card card) {
    return cards.reply(heard.turn(), card);
  }

  boolean isDemo(Response response) {
    return pages.inquiry(response).questionnaire().demo();
  }
}
