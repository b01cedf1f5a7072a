package uk.lantern.bot.audit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.privacy.IdentifierKind;
import uk.lantern.content.questionnaire.AnswerPolicy;
import uk.lantern.content.questionnaire.AnswerProblem;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.Understood;
import uk.lantern.scheduler.round.response.Response;
import uk.lantern.scheduler.round.response.Responses;

/** Whether typed words answer what an audit asked last; a question to the library does not. */
@Component
class TypedAudit {

  /** What else such words can mean: "yes", "skip", "back", "send", "save for later". */
  private static final Set<String> MAY_ANSWER =
      Set.of(
          Command.ASK,
          "useful",
          "meeting-skip",
          "stop",
          "pass-on-send",
          "submit-item",
          "save-item");

  /** Of more words that are none of the answers offered it is likelier that they are a question. */
  private static final int FEW_WORDS = 3;

  private static final Set<AnswerProblem> NO_ANSWER =
      Set.of(AnswerProblem.NOT_OFFERED, AnswerProblem.NO_NUMBER, AnswerProblem.NO_DAY);

  private final AuditTalks talks;
  private final Responses responses;
  private final TypedAnswers inWords;
  private final Interrupted interrupted;

  TypedAudit(AuditTalks talks, Responses responses, TypedAnswers inWords, Interrupted interrupted) {
    this.talks = talks;
    this.responses = responses;
    this.inWords = inWords;
    this.interrupted = interrupted;
  }

  /** The verb that takes them; empty when they answer nothing. */
  Optional<String> takes(Turn turn, Command typed) {
    if (!MAY_ANSWER.contains(typed.verb()) || turn.action() != null) {
      return Optional.empty();
    }
    return talks.waiting(turn).flatMap(talk -> verb(turn, typed, talk));
  }

  /** What they interrupted, when the safety check stopped them. */
  List<Card> paused(Turn silent, Command command, Set<IdentifierKind> named) {
    return interrupted.again(silent, command, named);
  }

  private Optional<String> verb(Turn turn, Command typed, AuditTalk talk) {
    String words = turn.text().strip();
    if (AuditPhrases.isLater(words)) {
      return Optional.of("audit-save");
    }
    boolean yesOrNo = YesNo.isYes(words) || YesNo.isNo(words);
    return switch (talk.asked()) {
      case AuditPage.CONFLICT -> when(yesOrNo, "audit-conflict");
      case AuditPage.SAFE ->
          AuditPhrases.isBack(words) ? Optional.of("audit-back") : when(yesOrNo, "audit-safe");
      case AuditPage.SEND ->
          AuditPhrases.isBack(words)
              ? Optional.of("audit-back")
              : when(YesNo.isYes(words) || AuditPhrases.isSend(words), "audit-submit");
      default -> asked(turn, typed, talk);
    };
  }

  private Optional<String> asked(Turn turn, Command typed, AuditTalk talk) {
    String words = turn.text().strip();
    if (AuditPhrases.isBack(words)) {
      return Optional.of("audit-back");
    }
    if (AuditPhrases.isQuestion(words)) {
      return Optional.empty();
    }
    if (talk.asked().startsWith(AuditPage.SKIP)) {
      return when(typed.verb().equals(Command.ASK), "audit-skip");
    }
    if (AuditPhrases.isSkip(words)) {
      return Optional.of("audit-skip");
    }
    return responses
        .standing(talk.key(), turn.person().key())
        .filter(response -> isAnswer(turn, typed, response, talk.asked()))
        .map(response -> "audit-answer");
  }

  private boolean isAnswer(Turn turn, Command typed, Response response, String asked) {
    List<Question> card = inWords.card(response, asked);
    if (card.isEmpty()) {
      return false;
    }
    Question question = TypedAnswers.target(response, card, asked);
    String words = turn.text().strip();
    Understood read = AnswerPolicy.read(question, words, "", turn.at().toLocalDate());
    boolean none = read instanceof Understood.Amiss it && NO_ANSWER.contains(it.problem());
    boolean free = question instanceof Question.ShortText;
    boolean said = typed.verb().equals(Command.ASK);
    return none ? said && words.split("\\s+").length <= FEW_WORDS : said || !free;
  }

  private static Optional<String> when(boolean fits, String verb) {
    return fits ? Optional.of(verb) : Optional.empty();
  }
}
