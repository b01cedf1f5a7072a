package uk.lantern.bot.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.lantern.bot.round.Filled;
import uk.lantern.bot.round.QuestionInputs;
import uk.lantern.bot.turn.Reply;
import uk.lantern.content.questionnaire.AnswerProblem;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.Understood;
import uk.lantern.scheduler.round.response.ResponseRefusal;

/** Leaves a question out, with the reason; without one it is asked for. */
@Component
class Skipping {

  private final CardAnswers onCards;
  private final TypedAnswers inWords;
  private final SkipCards skipCards;
  private final AuditReplies replies;
  private final Giving giving;

  Skipping(
      CardAnswers onCards,
      TypedAnswers inWords,
      SkipCards skipCards,
      AuditReplies replies,
      Giving giving) {
    this.onCards = onCards;
    this.inWords = inWords;
    this.skipCards = skipCards;
    this.replies = replies;
    this.giving = giving;
  }

  Reply skip(Heard heard) {
    Map<String, String> data = heard.command().data();
    String named = QuestionInputs.anyOf(data).orElse("");
    if (named.startsWith(OwnQuestions.SKIP)) {
      String id = named.substring(OwnQuestions.SKIP.length());
      return asked(heard, id, data.getOrDefault("q-" + named, "").strip());
    }
    return heard.isTyped() || named.isEmpty() ? spoken(heard) : pressed(heard, data);
  }

  /** Of the question that was asked last. */
  private Reply spoken(Heard heard) {
    String waiting = heard.waiting();
    if (waiting.startsWith(AuditPage.SKIP)) {
      String words = heard.typed();
      String reason = AuditPhrases.isSkip(words) ? AuditPhrases.reason(words) : words;
      return asked(heard, waiting.substring(AuditPage.SKIP.length()), reason);
    }
    List<Question> card = inWords.card(heard.response(), waiting);
    return card.isEmpty()
        ? replies.refused(heard, ResponseRefusal.NOT_ASKED)
        : asked(
            heard,
            TypedAnswers.target(heard.response(), card, waiting).id(),
            AuditPhrases.reason(heard.typed()));
  }

  private Reply asked(Heard heard, String id, String reason) {
    return skipCards
        .question(heard.response(), id)
        .map(question -> skipped(heard, question, reason, List.of()))
        .orElseGet(() -> replies.refused(heard, ResponseRefusal.NOT_ASKED));
  }

  /** The button sends the card: what else was filled in is saved, words alone are the reason. */
  private Reply pressed(Heard heard, Map<String, String> data) {
    Optional<List<Question>> sent = onCards.sent(heard.response(), data);
    if (sent.isEmpty()) {
      return heard.isOld()
          ? replies.moved(heard)
          : replies.refused(heard, ResponseRefusal.NOT_ASKED);
    }
    Map<String, Filled.Given> given = QuestionInputs.read(sent.get(), data);
    Optional<Question> open =
        sent.get().stream()
            .filter(it -> it.head().skippable() && given(given, it).value().isBlank())
            .findFirst();
    if (open.isEmpty()) {
      return onCards.answer(heard);
    }
    List<Understood> others = new ArrayList<>();
    for (Question each : sent.get()) {
      Filled.Given it = given(given, each);
      if (!it.value().isBlank()) {
        others.add(giving.reader().read(each, it.value(), it.remark(), heard.today()));
      }
    }
    return skipped(heard, open.get(), given(given, open.get()).remark(), others);
  }

  /** Questions that were left empty are among what came back, too. */
  private static Filled.Given given(Map<String, Filled.Given> all, Question question) {
    return Objects.requireNonNull(all.get(question.id()));
  }

  private Reply skipped(Heard heard, Question question, String reason, List<Understood> others) {
    Understood skip = giving.reader().skip(question, reason);
    List<Question> card = inWords.card(heard.response(), question.id());
    if (skip instanceof Understood.Amiss amiss && amiss.problem() != AnswerProblem.NOT_SKIPPABLE) {
      boolean asks = reason.isBlank();
      List<String> problems = asks ? List.of() : List.of(giving.sentence(card, amiss));
      return heard.isOld() ? replies.moved(heard) : skipCards.why(heard, question, problems);
    }
    List<Understood> all = new ArrayList<>(others);
    all.add(skip);
    return giving.give(heard, card, all, Filled.NOTHING);
  }
}
