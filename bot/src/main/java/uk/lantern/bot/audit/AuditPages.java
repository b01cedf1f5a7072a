package uk.lantern.bot.audit;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.lantern.content.questionnaire.Answers;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.response.Inquiry;
import uk.lantern.scheduler.round.response.Response;
import uk.lantern.scheduler.round.response.Responses;
import uk.lantern.scheduler.round.response.RoundNow;

/** In which order the cards of an audit come; what is open comes first, wherever one was. */
@Component
class AuditPages {

  private final Responses responses;

  AuditPages(Responses responses) {
    this.responses = responses;
  }

  Inquiry inquiry(Response response) {
    return responses.inquiry(response);
  }

  /** What is open; at the end, to be sent. */
  AuditPage next(Response response) {
    List<Question> open = inquiry(response).next(response.answers());
    return open.isEmpty() ? closing(response) : new AuditPage.Asked(open);
  }

  private AuditPage closing(Response response) {
    return isAudit(response) && response.acted() == null
        ? new AuditPage.Safe()
        : new AuditPage.Send();
  }

  /** The card of a question; empty when it may not be answered now. */
  Optional<AuditPage.Asked> with(Response response, String question) {
    List<Question> card = inquiry(response).card(response.answers(), question);
    return card.isEmpty() ? Optional.empty() : Optional.of(new AuditPage.Asked(card));
  }

  /** What comes after a question that was answered: what is open, else the next card in order. */
  AuditPage after(Response response, String question) {
    Inquiry inquiry = inquiry(response);
    Answers answers = response.answers();
    if (!inquiry.next(answers).isEmpty()) {
      return next(response);
    }
    List<Question> card = inquiry.after(answers, question);
    return card.isEmpty() ? closing(response) : new AuditPage.Asked(card);
  }

  /** The card before the one that was shown; empty on the first. */
  Optional<AuditPage> before(Response response, String shown) {
    Inquiry inquiry = inquiry(response);
    Answers answers = response.answers();
    if (shown.equals(AuditPage.SEND) && isAudit(response)) {
      return Optional.of(new AuditPage.Safe());
    }
    List<Question> card =
        shown.equals(AuditPage.SAFE) || shown.equals(AuditPage.SEND)
            ? inquiry.last(answers)
            : inquiry.before(answers, shown);
    return card.isEmpty() ? Optional.empty() : Optional.of(new AuditPage.Asked(card));
  }

  /** Whether somebody can still answer it: theirs, and its round has not closed. */
  boolean isOpenTo(PersonKey person, Response response) {
    return response.isAuditor(person)
        && response.state().isAnswerable()
        && responses.round(response.key().round()).filter(now -> now.shut().isEmpty()).isPresent();
  }

  private boolean isAudit(Response response) {
    return responses.round(response.key().round()).filter(RoundNow::isAudit).isPresent();
  }
}
