package uk.lantern.bot.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.feedback.FeedbackCards.Frame;
import uk.lantern.scheduler.feedback.EscalationProcedure;
import uk.lantern.scheduler.people.AgencyGroups;

/** The procedure as a card, and the two forms in which it is noted that it was used. */
@Component
record EscalationForms(EscalationProcedure procedure, AgencyGroups groups, FeedbackCards cards) {

  static final String STAGE = "stage";
  static final String TOPIC = "topic";
  static final String GROUP = "group";
  static final String OTHER = "other";
  static final String DAYS = "days";
  static final String RESOLVED = "resolved";
  private static final String ABOUT = "escalation";

  /** Who talks to whom, from where we know it, and that we cannot do it. */
  Card procedureCard() {
    List<String> lines = new ArrayList<>();
    procedure
        .stages()
        .forEach(
            stage ->
                lines.add(
                    cards.say(
                        FeedbackWording.ESCALATE_STAGE,
                        Map.of("no", stage.no(), "who", stage.who(), "aim", stage.aim()))));
    lines.add(procedure.always());
    lines.add(procedure.separate());
    lines.add(source());
    lines.add(cards.say(FeedbackWording.ESCALATE_CANNOT));
    return cards.text(
        cards.say(FeedbackWording.ESCALATE),
        lines,
        List.of(
            cards.button(
                "escalation-record", FeedbackWording.BUTTON_RECORD, "record an escalation"),
            cards.button("feedback-kind", FeedbackWording.BUTTON_NO, "do not record it"),
            cards.button(
                "my-safeguarding-lead",
                FeedbackWording.BUTTON_LEAD,
                "who is my safeguarding lead")));
  }

  private String source() {
    EscalationProcedure.Source source = procedure.source();
    return cards.say(
        FeedbackWording.ESCALATE_SOURCE,
        Map.of("name", source.name(), "url", source.url(), "read", Dates.day(source.read())));
  }

  /** The furthest stage, and what it was about. */
  Card stageForm(FeedbackTalk talk, List<String> problems) {
    List<Map<String, String>> stages =
        procedure.stages().stream()
            .map(
                stage ->
                    Map.of(
                        "name",
                        stage.no() + " " + stage.name(),
                        "code",
                        String.valueOf(stage.no())))
            .toList();
    return cards.form(
        frame(FeedbackWording.STAGE_HEADING, "escalation-stage", FeedbackWording.BUTTON_NEXT, talk),
        "escalation stage 2, threshold",
        List.of(
            cards.choice(STAGE, FeedbackWording.ASK_STAGE, talk.said(STAGE), stages),
            cards.choice(
                TOPIC,
                FeedbackWording.ASK_TOPIC,
                talk.said(TOPIC),
                cards.choices(EscalationTopicWording.values()))),
        problems);
  }

  /** Between whom, how long, and whether it is over. */
  Card detailsForm(FeedbackTalk talk, List<String> problems) {
    List<Map<String, String>> all =
        groups.all().stream().map(it -> Map.of("name", it.name(), "code", it.code())).toList();
    List<Map<String, String>> yesNo =
        List.of(
            Map.of("name", cards.say(FeedbackWording.YES), "code", "yes"),
            Map.of("name", cards.say(FeedbackWording.NOT_YET), "code", "no"));
    return cards.form(
        frame(FeedbackWording.DETAILS_HEADING, "feedback-save", FeedbackWording.BUTTON_SAVE, talk),
        "save my feedback",
        List.of(
            cards.choice(GROUP, FeedbackWording.ASK_GROUP, talk.said(GROUP), all),
            cards.choice(OTHER, FeedbackWording.ASK_OTHER, talk.said(OTHER), all),
            cards.line(DAYS, FeedbackWording.ASK_DAYS, talk.said(DAYS)),
            cards.choice(RESOLVED, FeedbackWording.ASK_RESOLVED, talk.said(RESOLVED), yesNo)),
        problems);
  }

  private Frame frame(
      FeedbackWording heading, String verb, FeedbackWording submit, FeedbackTalk talk) {
    return new Frame(
        cards.say(heading),
        cards.say(FeedbackWording.ESCALATION_FACT),
        verb,
        submit,
        talk.form(),
        ABOUT);
  }
}
