package uk.lantern.bot.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.round.Asking;
import uk.lantern.bot.round.Filled;
import uk.lantern.bot.round.QuestionCards;
import uk.lantern.bot.round.RoundButton;
import uk.lantern.bot.round.RoundButtons;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.Section;
import uk.lantern.scheduler.round.response.Inquiry;
import uk.lantern.scheduler.round.response.Response;

/** The cards that put the questions of an audit. */
@Component
class PageCards {

  private final QuestionCards questions;
  private final OwnQuestions own;
  private final AuditCards cards;

  PageCards(QuestionCards questions, OwnQuestions own, AuditCards cards) {
    this.questions = questions;
    this.own = own;
    this.cards = cards;
  }

  /**
   * Some questions, with what was answered to them before.
   *
   * @param notes sentences over them, for example that something was saved
   * @param problems what is wrong with what was sent
   */
  Card asked(
      Heard heard, Inquiry inquiry, List<Question> asked, List<String> notes, Mending mending) {
    Response response = heard.response();
    Section section = section(inquiry, asked.getFirst());
    List<String> facts = new ArrayList<>(notes);
    facts.add(place(inquiry, response, asked, section));
    facts.add(section.purpose());
    facts.add(cards.say(AuditWording.NO_NAMES));
    facts.removeIf(String::isBlank);
    return questions.form(
        new Asking(
            cards.name(response.key()),
            facts,
            asked,
            mending.filled().isEmpty() ? Filled.of(response.answers()) : mending.filled(),
            mending.problems(),
            AuditCards.about(response),
            new RoundButtons(send(asked, section), more(inquiry, response, asked), "audit answer"),
            heard.today()),
        inquiry.questionnaire().demo());
  }

  /**
   * What has to be mended.
   *
   * @param filled what was sent, without what must not be shown again
   */
  record Mending(List<String> problems, Filled filled) {

    static final Mending NOTHING = new Mending(List.of(), Filled.NOTHING);

    @Override
    public String toString() {
      return "Mending[" + problems.size() + "]";
    }
  }

  private String place(Inquiry inquiry, Response response, List<Question> asked, Section section) {
    List<Question> all = inquiry.asked(response.answers());
    int first = all.indexOf(asked.getFirst()) + 1;
    List<Section> sections = inquiry.questionnaire().sections();
    Map<String, String> values = new HashMap<>();
    values.put("no", String.valueOf(first));
    values.put("of", String.valueOf(all.size()));
    values.put("section", String.valueOf(sections.indexOf(section) + 1));
    values.put("sections", String.valueOf(sections.size()));
    values.put("title", section.title());
    if (asked.size() == 1) {
      return cards.say(AuditWording.PLACE, values);
    }
    values.put("to", String.valueOf(first + asked.size() - 1));
    return cards.say(AuditWording.PLACE_SOME, values);
  }

  private static Section section(Inquiry inquiry, Question question) {
    return inquiry.questionnaire().sections().stream()
        .filter(section -> section.questions().contains(question))
        .findFirst()
        .orElseThrow();
  }

  private List<RoundButton> send(List<Question> asked, Section section) {
    List<RoundButton> send = new ArrayList<>();
    String verb = verb(section);
    send.add(new RoundButton(verb, cards.say(AuditWording.BUTTON_SAVE), "audit answer ..."));
    if (asked.stream().anyMatch(question -> question.head().skippable())) {
      send.add(
          new RoundButton(
              "audit-skip", cards.say(AuditWording.BUTTON_SKIP), "skip this question because ..."));
    }
    return send;
  }

  /** Each part of an audit has a verb of its own, so that it can be told who did what. */
  private static String verb(Section section) {
    return switch (section.code()) {
      case Section.VOICES -> "audit-voice";
      case Section.GRADE -> "audit-grade";
      case Section.CLOSING -> "audit-prompts";
      default -> "audit-answer";
    };
  }

  private List<RoundButton> more(Inquiry inquiry, Response response, List<Question> asked) {
    List<RoundButton> more = new ArrayList<>();
    if (!inquiry.before(response.answers(), asked.getFirst().id()).isEmpty()) {
      more.add(
          new RoundButton("audit-back", cards.say(AuditWording.BUTTON_BACK), "question before"));
    }
    more.add(new RoundButton("audit-save", cards.say(AuditWording.BUTTON_LATER), "save my audit"));
    return more;
  }

  /** Why a question is skipped. */
  Card skip(Heard heard, Inquiry inquiry, Question question, List<String> problems) {
    Response response = heard.response();
    return questions.form(
        new Asking(
            cards.name(response.key()),
            List.of(cards.say(AuditWording.SKIP_WHICH, Map.of("question", question.head().text()))),
            List.of(own.skip(question)),
            Filled.NOTHING,
            problems,
            AuditCards.about(response),
            new RoundButtons(
                List.of(
                    new RoundButton(
                        "audit-skip",
                        cards.say(AuditWording.BUTTON_SKIP),
                        "skip this question because ...")),
                List.of(
                    new RoundButton(
                        "audit-start",
                        cards.say(AuditWording.BUTTON_ANSWER),
                        "open " + response.key().name())),
                ""),
            heard.today()),
        inquiry.questionnaire().demo());
  }

  /**
   * A question with a button for each answer: yes or no.
   *
   * @param tap what such a button does, and what is typed before the answer instead
   */
  Card oneTap(
      Heard heard, Inquiry inquiry, Question question, RoundButton tap, List<String> facts) {
    Response response = heard.response();
    return questions.oneTap(
        new Asking(
            cards.name(response.key()),
            facts,
            List.of(question),
            Filled.NOTHING,
            List.of(),
            AuditCards.about(response),
            new RoundButtons(
                List.of(tap),
                List.of(new RoundButton("audit", cards.say(AuditWording.BUTTON_MINE), "my audits")),
                tap.say()),
            heard.today()),
        inquiry.questionnaire().demo());
  }
}
