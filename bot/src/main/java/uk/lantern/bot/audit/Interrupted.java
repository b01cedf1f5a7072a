package uk.lantern.bot.audit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.lantern.bot.audit.PageCards.Mending;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.round.Filled;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.privacy.IdentifierKind;
import uk.lantern.content.questionnaire.AnswerProblem;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.Understood;

/**
 * The question that a safety block interrupted, put again (domain.md 1.3 S5, line 7): an auditor
 * writes of what records say, and has to be able to go on.
 */
@Component
class Interrupted {

  private final MeantAudit meant;
  private final AuditPages pages;
  private final TypedAnswers inWords;
  private final Giving giving;
  private final AuditReplies replies;
  private final AuditCards cards;

  Interrupted(
      MeantAudit meant,
      AuditPages pages,
      TypedAnswers inWords,
      Giving giving,
      AuditReplies replies,
      AuditCards cards) {
    this.meant = meant;
    this.pages = pages;
    this.inWords = inWords;
    this.giving = giving;
    this.replies = replies;
    this.cards = cards;
  }

  List<Card> again(Turn silent, Command command, Set<IdentifierKind> named) {
    Reply reply = meant.meant(silent, command, heard -> again(heard, named));
    return reply instanceof Reply.Said said ? said.cards() : List.of();
  }

  private Reply again(Heard heard, Set<IdentifierKind> named) {
    if (!pages.isOpenTo(heard.by(), heard.response())) {
      return new Reply.Silent(ReplyClass.COMMAND);
    }
    List<Question> asked = inWords.card(heard.response(), heard.waiting());
    if (asked.isEmpty()) {
      return replies.show(heard, pages.next(heard.response()), List.of());
    }
    List<String> problems =
        List.of(
            named.isEmpty() ? cards.say(AuditWording.STOPPED) : identifies(heard, asked, named),
            cards.say(AuditWording.REWORD));
    Mending mending = new Mending(problems, Filled.NOTHING);
    return replies.show(heard, new AuditPage.Asked(asked), List.of(), mending);
  }

  private String identifies(Heard heard, List<Question> asked, Set<IdentifierKind> named) {
    Question question = TypedAnswers.target(heard.response(), asked, heard.waiting());
    String kinds = named.stream().map(IdentifierKind::words).collect(Collectors.joining(", "));
    return giving.sentence(
        asked, new Understood.Amiss(question.id(), AnswerProblem.IDENTIFIES, kinds));
  }
}
