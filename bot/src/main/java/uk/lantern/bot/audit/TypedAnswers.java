package uk.lantern.bot.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.lantern.bot.round.Filled;
import uk.lantern.bot.turn.Reply;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.Understood;
import uk.lantern.scheduler.round.response.Response;

/** Answers as people type them: to the first question of the card, or to all three prompts. */
@Component
class TypedAnswers {

  private final AuditPages pages;
  private final AuditReplies replies;
  private final Giving giving;

  TypedAnswers(AuditPages pages, AuditReplies replies, Giving giving) {
    this.pages = pages;
    this.replies = replies;
    this.giving = giving;
  }

  Reply answer(Heard heard) {
    Response response = heard.response();
    List<Question> card = card(response, heard.waiting());
    String words = AuditPhrases.answer(heard.typed());
    if (card.isEmpty() || words.isEmpty()) {
      return replies.show(heard, pages.next(response), List.of());
    }
    Map<String, String> prompts = PromptWords.read(words);
    List<Understood> understood = new ArrayList<>();
    if (isClosing(card) && !prompts.isEmpty()) {
      card.stream()
          .filter(question -> prompts.containsKey(question.id()))
          .map(it -> read(heard, it, prompts.getOrDefault(it.id(), "")))
          .forEach(understood::add);
    } else {
      understood.add(read(heard, target(response, card, heard.waiting()), words));
    }
    return giving.give(heard, card, understood, Filled.NOTHING);
  }

  private Understood read(Heard heard, Question question, String words) {
    return giving.reader().read(question, words, "", heard.today());
  }

  /** The card that was asked; what is open when nothing was. */
  List<Question> card(Response response, String waiting) {
    Optional<AuditPage.Asked> shown = pages.with(response, waiting);
    return shown.isPresent()
        ? shown.get().questions()
        : pages.next(response) instanceof AuditPage.Asked open ? open.questions() : List.of();
  }

  /** On a card with several, the first that is open from the one on which it begins. */
  static Question target(Response response, List<Question> card, String waiting) {
    int from = 0;
    while (from < card.size() && !card.get(from).id().equals(waiting)) {
      from++;
    }
    List<Question> rest = from < card.size() ? card.subList(from, card.size()) : card;
    return rest.stream()
        .filter(question -> !response.answers().has(question.id()))
        .findFirst()
        .orElse(rest.getFirst());
  }

  private static boolean isClosing(List<Question> card) {
    return card.stream().anyMatch(question -> PromptWords.IDS.contains(question.id()));
  }
}
