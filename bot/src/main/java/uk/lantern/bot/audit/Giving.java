package uk.lantern.bot.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.lantern.bot.audit.PageCards.Mending;
import uk.lantern.bot.round.Filled;
import uk.lantern.bot.turn.Reply;
import uk.lantern.content.questionnaire.Answer;
import uk.lantern.content.questionnaire.AnswerProblem;
import uk.lantern.content.questionnaire.AnswerReader;
import uk.lantern.content.questionnaire.ProblemComposer;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.Understood;
import uk.lantern.scheduler.round.response.ResponseState;
import uk.lantern.scheduler.round.response.ResponseStep;

/** Saves what was understood, or shows the card again with what is to be mended. */
@Component
class Giving {

  private final AnswerReader reader;
  private final AuditPages pages;
  private final AuditReplies replies;
  private final AuditCards cards;

  Giving(AnswerReader reader, AuditPages pages, AuditReplies replies, AuditCards cards) {
    this.reader = reader;
    this.pages = pages;
    this.replies = replies;
    this.cards = cards;
  }

  AnswerReader reader() {
    return reader;
  }

  /**
   * All or nothing of a card.
   *
   * @param asked the questions of the card that are shown again when something is amiss
   * @param filled what was sent
   */
  Reply give(Heard heard, List<Question> asked, List<Understood> understood, Filled filled) {
    List<Answer> answers = new ArrayList<>();
    List<Understood.Amiss> amiss = new ArrayList<>();
    for (Understood each : understood) {
      switch (each) {
        case Understood.Given it -> answers.add(it.answer());
        case Understood.Amiss it -> amiss.add(it);
      }
    }
    if (amiss.isEmpty()) {
      String last = answers.getLast().question();
      return replies.take(heard, new ResponseStep.Give(answers), now -> saved(now, last));
    }
    return heard.isOld() ? replies.moved(heard) : mend(heard, asked, amiss, filled);
  }

  private Reply saved(Heard heard, String last) {
    List<String> notes = new ArrayList<>();
    notes.add(
        cards.say(
            heard.response().state() == ResponseState.SUBMITTED
                ? AuditWording.SAVED_IN_DRAFT
                : AuditWording.SAVED));
    return replies.show(heard, pages.after(heard.response(), last), notes);
  }

  private Reply mend(
      Heard heard, List<Question> asked, List<Understood.Amiss> amiss, Filled filled) {
    List<String> problems = new ArrayList<>();
    Filled shown = filled;
    for (Understood.Amiss each : amiss) {
      problems.add(sentence(asked, each));
      if (each.problem() == AnswerProblem.IDENTIFIES) {
        shown = shown.without(each.question());
      }
    }
    if (amiss.stream().anyMatch(each -> each.problem() == AnswerProblem.IDENTIFIES)) {
      problems.add(cards.say(AuditWording.REWORD));
    }
    AuditPage page = new AuditPage.Asked(asked);
    return replies.show(heard, page, List.of(), new Mending(problems, shown));
  }

  String sentence(List<Question> asked, Understood.Amiss amiss) {
    return asked.stream()
        .filter(question -> question.id().equals(amiss.question()))
        .map(question -> ProblemComposer.sentence(cards.wording(), question, amiss))
        .findFirst()
        .orElseThrow();
  }
}
