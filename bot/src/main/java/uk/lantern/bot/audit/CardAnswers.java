package uk.lantern.bot.audit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.lantern.bot.round.Filled;
import uk.lantern.bot.round.QuestionInputs;
import uk.lantern.bot.turn.Reply;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.Understood;
import uk.lantern.scheduler.round.response.Response;
import uk.lantern.scheduler.round.response.ResponseRefusal;

/** Answers as the inputs of a card hold them. */
@Component
class CardAnswers {

  private final AuditPages pages;
  private final AuditReplies replies;
  private final Giving giving;

  CardAnswers(AuditPages pages, AuditReplies replies, Giving giving) {
    this.pages = pages;
    this.replies = replies;
    this.giving = giving;
  }

  Reply answer(Heard heard) {
    Map<String, String> data = heard.command().data();
    Optional<List<Question>> sent = sent(heard.response(), data);
    if (sent.isEmpty()) {
      return heard.isOld()
          ? replies.moved(heard)
          : replies.refused(heard, ResponseRefusal.NOT_ASKED);
    }
    Map<String, Filled.Given> given = QuestionInputs.read(sent.get(), data);
    List<Understood> understood =
        sent.get().stream().map(it -> understood(heard, it, given)).toList();
    return giving.give(heard, sent.get(), understood, Filled.of(given));
  }

  private Understood understood(Heard heard, Question question, Map<String, Filled.Given> given) {
    Filled.Given it = Objects.requireNonNull(given.get(question.id()));
    return giving.reader().read(question, it.value(), it.remark(), heard.today());
  }

  /** The questions of one card that came back; empty when the card is none of this audit. */
  Optional<List<Question>> sent(Response response, Map<String, String> data) {
    return QuestionInputs.anyOf(data)
        .flatMap(id -> pages.with(response, id))
        .map(AuditPage.Asked::questions)
        .filter(card -> QuestionInputs.strangers(card, data).isEmpty())
        .map(card -> card.stream().filter(it -> isSent(it, data)).toList())
        .filter(card -> !card.isEmpty());
  }

  private static boolean isSent(Question question, Map<String, String> data) {
    return QuestionInputs.isSent(List.of(question), data);
  }
}
