package uk.lantern.bot.ask;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.lantern.content.answering.SameMeaning;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.question.EscalatedQuestion;
import uk.lantern.scheduler.question.EscalatedQuestions;

/** Questions that wait already and ask the same as somebody is about to. */
@Component
class SimilarQuestions {

  private final EscalatedQuestions questions;
  private final SameMeaning meaning = new SameMeaning();

  SimilarQuestions(EscalatedQuestions questions) {
    this.questions = questions;
  }

  /** The waiting question most like this one that the person has not asked themselves. */
  Optional<EscalatedQuestion> to(String question, PersonKey person) {
    List<EscalatedQuestion> others =
        questions.waiting().stream()
            .filter(EscalatedQuestion::mayBeShown)
            .filter(it -> !it.askers().contains(person))
            .toList();
    return meaning.among(others, EscalatedQuestion::text, question);
  }

  /** The question of that reference, answered or not, if it may be shown and is like this one. */
  Optional<EscalatedQuestion> is(String typedRef, String question) {
    List<EscalatedQuestion> one =
        questions.find(typedRef).stream().filter(EscalatedQuestion::mayBeShown).toList();
    return meaning.among(one, EscalatedQuestion::text, question);
  }
}
