package uk.lantern.bot.audit;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Reply;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.scheduler.round.response.Response;

/** Asks why a question is skipped. */
@Component
class SkipCards {

  private final AuditPages pages;
  private final PageCards pageCards;
  private final AuditRecord record;
  private final AuditCards cards;

  SkipCards(AuditPages pages, PageCards pageCards, AuditRecord record, AuditCards cards) {
    this.pages = pages;
    this.pageCards = pageCards;
    this.record = record;
    this.cards = cards;
  }

  /** A question that may be answered now. */
  Optional<Question> question(Response response, String id) {
    return pages
        .with(response, id)
        .flatMap(card -> card.questions().stream().filter(it -> it.id().equals(id)).findFirst());
  }

  Reply why(Heard heard, Question question, List<String> problems) {
    record.spokenOf(heard, AuditPage.SKIP + question.id());
    return cards.reply(
        heard.turn(), pageCards.skip(heard, pages.inquiry(heard.response()), question, problems));
  }
}
