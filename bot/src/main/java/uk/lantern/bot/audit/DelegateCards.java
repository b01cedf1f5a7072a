package uk.lantern.bot.audit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.audit.AuditCards.Note;
import uk.lantern.bot.round.Asking;
import uk.lantern.bot.round.Filled;
import uk.lantern.bot.round.QuestionCards;
import uk.lantern.bot.round.RoundButton;
import uk.lantern.bot.round.RoundButtons;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.typed.SameAgency;
import uk.lantern.content.questionnaire.Option;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.QuestionHead;
import uk.lantern.content.questionnaire.Remark;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.round.response.Response;

/** Asks to whom something is given, and says that it was. */
@Component
class DelegateCards {

  /** The name of the input that holds a person. */
  static final String INPUT = "q--to";

  /** A drop-down of more is no help; everybody else is found by name. */
  private static final int MOST = 20;

  private final QuestionCards questions;
  private final AuditRecord record;
  private final AuditPages pages;
  private final AuditCards cards;

  DelegateCards(QuestionCards questions, AuditRecord record, AuditPages pages, AuditCards cards) {
    this.questions = questions;
    this.record = record;
    this.pages = pages;
    this.cards = cards;
  }

  Reply choose(Heard heard, List<Person> all, List<String> problems) {
    record.spokenOf(heard, "");
    Response response = heard.response();
    String name = response.key().name();
    Asking asking =
        new Asking(
            cards.say(AuditWording.DELEGATE_HEADING, Map.of("name", cards.name(response.key()))),
            List.of(cards.say(AuditWording.DELEGATE_HINT, Map.of("name", name))),
            List.of(whom(all)),
            Filled.NOTHING,
            problems,
            AuditCards.about(response),
            new RoundButtons(
                List.of(
                    new RoundButton(
                        "audit-delegate",
                        cards.say(AuditWording.BUTTON_GIVE),
                        "delegate " + name + " to ...")),
                List.of(new RoundButton("audit", cards.say(AuditWording.BUTTON_MINE), "my audits")),
                ""),
            heard.today());
    boolean demo = pages.inquiry(response).questionnaire().demo();
    return cards.reply(heard.turn(), questions.form(asking, demo));
  }

  private Question whom(List<Person> all) {
    QuestionHead head =
        new QuestionHead(
            "-to",
            cards.say(AuditWording.DELEGATE_WHO),
            "",
            true,
            false,
            false,
            Remark.NONE,
            Set.of(),
            null);
    List<Option> options =
        all.stream()
            .limit(MOST)
            .map(it -> new Option(SameAgency.code(it), it.displayName(), false))
            .toList();
    return new Question.Choice(head, options, false);
  }

  String whoIsThat(boolean several) {
    return cards.say(several ? AuditWording.WHO_OF_THEM : AuditWording.WHO_IS_THAT);
  }

  Reply given(Heard heard, Person to) {
    record.spokenOf(heard, "");
    Response now = heard.response();
    Note note =
        new Note(
            cards.say(
                AuditWording.GIVEN,
                Map.of("name", cards.name(now.key()), "person", to.displayName())),
            List.of(cards.say(AuditWording.GIVEN_NEXT, Map.of("person", to.displayName()))),
            List.of(cards.mine()),
            List.of(),
            false);
    boolean demo = pages.inquiry(now).questionnaire().demo();
    return cards.reply(heard.turn(), cards.note(now, note, demo));
  }
}
