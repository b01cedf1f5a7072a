package uk.lantern.scheduler.round.response;

import static uk.lantern.scheduler.round.response.ResponseRefusal.ALREADY_THEIRS;
import static uk.lantern.scheduler.round.response.ResponseRefusal.ANSWER_AMISS;
import static uk.lantern.scheduler.round.response.ResponseRefusal.GRADE_FIRST;
import static uk.lantern.scheduler.round.response.ResponseRefusal.IDENTIFIES;
import static uk.lantern.scheduler.round.response.ResponseRefusal.INCOMPLETE;
import static uk.lantern.scheduler.round.response.ResponseRefusal.INVOLVED;
import static uk.lantern.scheduler.round.response.ResponseRefusal.NOT_ASKED;
import static uk.lantern.scheduler.round.response.ResponseRefusal.NOT_PART_OF_IT;
import static uk.lantern.scheduler.round.response.ResponseRefusal.NO_SUCH_PERSON;
import static uk.lantern.scheduler.round.response.ResponseRefusal.OTHER_AGENCY;
import static uk.lantern.scheduler.round.response.ResponseRefusal.QUESTIONS_FIRST;
import static uk.lantern.scheduler.round.response.ResponseRefusal.TEXT_MISSING;
import static uk.lantern.scheduler.round.response.ResponseRefusal.TEXT_TOO_LONG;
import static uk.lantern.scheduler.round.response.ResponseRefusal.VOICES_FIRST;

import java.util.List;
import java.util.Optional;
import uk.lantern.content.questionnaire.Answers;
import uk.lantern.scheduler.people.Person;

/** What must be there before a step is taken, and in which order an audit comes. */
final class ContentPolicy {

  private ContentPolicy() {}

  static Optional<ResponseOutcome.Refused> refusal(
      Response response, ResponseStep step, Doing doing) {
    if (step instanceof ResponseStep.Give give) {
      return given(response, give, doing);
    }
    if (doing.identifies()) {
      return Optional.of(ResponseOutcome.Refused.because(IDENTIFIES, response));
    }
    return code(response, step, doing).map(it -> ResponseOutcome.Refused.because(it, response));
  }

  private static Optional<ResponseRefusal> code(
      Response response, ResponseStep step, Doing doing) {
    return switch (step) {
      case ResponseStep.Hear it -> part(doing).or(() -> heard(response, it, doing));
      case ResponseStep.Propose it -> part(doing).or(() -> graded(response, doing));
      case ResponseStep.Prompt it -> part(doing).or(() -> prompted(response, it));
      case ResponseStep.Submit it -> missing(response, doing);
      case ResponseStep.SendBack it -> words(List.of(it.comment()), ResponseStep.SendBack.LONGEST);
      case ResponseStep.Delegate it -> delegated(response, doing);
      case ResponseStep.Start it -> Optional.empty();
      case ResponseStep.Declare it -> Optional.empty();
      case ResponseStep.Act it -> Optional.empty();
      case ResponseStep.Give it -> Optional.empty();
    };
  }

  private static Optional<ResponseOutcome.Refused> given(
      Response response, ResponseStep.Give give, Doing doing) {
    if (!doing.inquiry().asks(response.answers(), give.answers())) {
      return Optional.of(ResponseOutcome.Refused.because(NOT_ASKED, response));
    }
    return doing.amiss().isEmpty()
        ? Optional.empty()
        : Optional.of(new ResponseOutcome.Refused(ANSWER_AMISS, doing.amiss(), response));
  }

  private static Optional<ResponseRefusal> part(Doing doing) {
    return doing.when().isAudit() ? Optional.empty() : Optional.of(NOT_PART_OF_IT);
  }

  private static Optional<ResponseRefusal> heard(
      Response response, ResponseStep.Hear hear, Doing doing) {
    if (questionsOpen(response.answers(), doing)) {
      return Optional.of(QUESTIONS_FIRST);
    }
    if (hear.voices().isEmpty() || hear.voices().stream().anyMatch(ContentPolicy::lacksWhy)) {
      return Optional.of(TEXT_MISSING);
    }
    boolean tooLong =
        hear.voices().stream().anyMatch(it -> it.words().length() > VoiceAsked.LONGEST);
    return tooLong ? Optional.of(TEXT_TOO_LONG) : Optional.empty();
  }

  private static boolean lacksWhy(VoiceAsked asked) {
    return asked.asked() == VoiceAsked.Asked.NOT_APPROPRIATE && asked.words().isBlank();
  }

  private static Optional<ResponseRefusal> graded(Response response, Doing doing) {
    if (questionsOpen(response.answers(), doing)) {
      return Optional.of(QUESTIONS_FIRST);
    }
    return response.view().voicesMissing().isEmpty()
        ? Optional.empty()
        : Optional.of(VOICES_FIRST);
  }

  private static Optional<ResponseRefusal> prompted(Response response, ResponseStep.Prompt it) {
    if (response.view().grade() == null) {
      return Optional.of(GRADE_FIRST);
    }
    List<String> said = it.prompts().all().stream().filter(text -> !text.isBlank()).toList();
    return said.isEmpty() ? Optional.of(TEXT_MISSING) : words(said, Prompts.LONGEST);
  }

  /** What has to be there before it is sent. */
  private static Optional<ResponseRefusal> missing(Response response, Doing doing) {
    AgencyView view = response.view();
    boolean whole =
        view.voicesMissing().isEmpty()
            && view.grade() != null
            && view.prompts().isWhole()
            && view.acted() != null;
    return questionsOpen(response.answers(), doing) || (doing.when().isAudit() && !whole)
        ? Optional.of(INCOMPLETE)
        : Optional.empty();
  }

  private static Optional<ResponseRefusal> delegated(Response response, Doing doing) {
    Person to = doing.named();
    if (to == null || to.hasLeftOn(doing.today())) {
      return Optional.of(NO_SUCH_PERSON);
    }
    if (!to.agency().equals(response.key().agency())) {
      return Optional.of(OTHER_AGENCY);
    }
    if (response.isAuditor(to.key())) {
      return Optional.of(ALREADY_THEIRS);
    }
    // Whoever said so by mistake is given it again by the officer, whom they tell.
    return response.isInvolved(to.key()) && !doing.isOfficer()
        ? Optional.of(INVOLVED)
        : Optional.empty();
  }

  private static boolean questionsOpen(Answers answers, Doing doing) {
    return !doing.inquiry().missing(answers).isEmpty();
  }

  private static Optional<ResponseRefusal> words(List<String> texts, int longest) {
    if (texts.stream().anyMatch(String::isBlank)) {
      return Optional.of(TEXT_MISSING);
    }
    return texts.stream().anyMatch(text -> text.length() > longest)
        ? Optional.of(TEXT_TOO_LONG)
        : Optional.empty();
  }
}
