package uk.lantern.bot.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.lantern.bot.audit.AuditCards.Note;
import uk.lantern.bot.audit.AuditCards.Press;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.round.RoundButton;
import uk.lantern.content.questionnaire.Option;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.Section;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.response.Inquiry;
import uk.lantern.scheduler.round.response.Response;
import uk.lantern.scheduler.round.response.ResponseState;
import uk.lantern.scheduler.round.response.Responses;
import uk.lantern.scheduler.round.response.RoundNow;

/** The end of an audit: whether the auditor had to act, and sending it. */
@Component
class SendCards {

  private final Responses responses;
  private final PageCards pages;
  private final OwnQuestions own;
  private final AuditCards cards;

  SendCards(Responses responses, PageCards pages, OwnQuestions own, AuditCards cards) {
    this.responses = responses;
    this.pages = pages;
    this.own = own;
    this.cards = cards;
  }

  /** Yes or no and nothing else: what was done stands in the agency's own records. */
  Card safe(Heard heard, Inquiry inquiry, List<String> notes) {
    List<String> facts = new ArrayList<>(notes);
    facts.add(cards.say(AuditWording.ACT_NOW));
    RoundButton tap =
        new RoundButton("audit-safe", "", "audit safe " + heard.response().key().name());
    return pages.oneTap(heard, inquiry, own.acted(), tap, facts);
  }

  /** All is there. */
  Card send(Heard heard, Inquiry inquiry, List<String> notes) {
    Response response = heard.response();
    boolean sent = response.state() == ResponseState.SUBMITTED;
    List<String> lines = new ArrayList<>(notes);
    response
        .grade()
        .flatMap(it -> label(inquiry, it.code()))
        .ifPresent(it -> lines.add(cards.say(AuditWording.YOUR_GRADE, Map.of("grade", it))));
    lines.add(sent ? draft(response) : cards.say(AuditWording.READY));
    lines.add(editUntil(response));
    List<Press> main = new ArrayList<>();
    if (!sent) {
      main.add(press("audit-submit", AuditWording.BUTTON_SEND, "send my audit"));
    }
    main.add(press("audit-back", AuditWording.BUTTON_BACK, "question before"));
    Note note =
        new Note(cards.name(response.key()), lines, main, List.of(cards.mine()), audit(response));
    return cards.note(response, note, inquiry.questionnaire().demo());
  }

  /** What is said once it has been sent. */
  Card sent(Heard heard, Inquiry inquiry, boolean hasNext) {
    Response response = heard.response();
    List<String> lines = new ArrayList<>();
    lines.add(draft(response));
    lines.add(progress(heard));
    lines.add(editUntil(response));
    if (audit(response)) {
      lines.add(cards.say(AuditWording.ACT_NOW));
    }
    List<Press> main = new ArrayList<>();
    if (hasNext) {
      main.add(press("audit-next", AuditWording.BUTTON_NEXT, "next record"));
    }
    main.add(cards.open(response, AuditWording.BUTTON_EDIT));
    Note note =
        new Note(
            cards.say(AuditWording.SENT, Map.of("name", cards.name(response.key()))),
            lines,
            main,
            List.of(cards.mine()),
            audit(response));
    return cards.note(response, note, inquiry.questionnaire().demo());
  }

  private String draft(Response response) {
    return cards.say(
        AuditWording.SENT_DRAFT, Map.of("draft", String.valueOf(response.sending().drafts())));
  }

  /** How many of the agency's own in this round have been sent. */
  private String progress(Heard heard) {
    List<Response> all =
        responses.mine(heard.by()).stream()
            .filter(it -> it.key().round().equals(heard.response().key().round()))
            .toList();
    long sent = all.stream().filter(it -> it.state() == ResponseState.SUBMITTED).count();
    return cards.say(
        AuditWording.PROGRESS,
        Map.of("sent", String.valueOf(sent), "of", String.valueOf(Math.max(all.size(), 1))));
  }

  String editUntil(Response response) {
    return responses
        .round(response.key().round())
        .map(RoundNow::round)
        .map(Round::plan)
        .map(
            plan ->
                cards.say(
                    AuditWording.EDIT_UNTIL,
                    Map.of(
                        "date", Dates.weekday(plan.dates().closes().toLocalDate()),
                        "time", plan.dates().closes().toLocalTime().toString())))
        .orElse("");
  }

  private boolean audit(Response response) {
    return responses.round(response.key().round()).filter(RoundNow::isAudit).isPresent();
  }

  private Press press(String verb, AuditWording title, String say) {
    return new Press(verb, cards.say(title), say);
  }

  private static Optional<String> label(Inquiry inquiry, String grade) {
    return inquiry
        .questionnaire()
        .question(Section.GRADE)
        .flatMap(
            question ->
                question instanceof Question.Scale scale
                    ? scale.points().stream()
                        .filter(point -> point.code().equals(grade))
                        .map(Option::text)
                        .findFirst()
                    : Optional.empty());
  }
}
