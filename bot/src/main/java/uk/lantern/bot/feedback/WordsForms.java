package uk.lantern.bot.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.feedback.FeedbackCards.Frame;
import uk.lantern.scheduler.feedback.FeedbackKind;

/** The form of a compliment, an idea or a barrier: whom it is for, the words, whether to share. */
@Component
record WordsForms(FeedbackCards cards) {

  static final String TEAM = "team";
  static final String WORDS = "words";
  static final String CONSENT = "consent";
  static final String KIND = "kind";

  /** With what was said so far. */
  Card form(FeedbackKind kind, FeedbackTalk talk, List<String> problems) {
    boolean compliment = kind == FeedbackKind.COMPLIMENT;
    List<Map<String, Object>> fields = new ArrayList<>();
    if (compliment) {
      fields.add(cards.line(TEAM, FeedbackWording.ASK_TEAM, talk.said(TEAM)));
    }
    fields.add(cards.words(WORDS, ask(kind), talk.said(WORDS)));
    fields.add(
        cards.choice(
            CONSENT,
            FeedbackWording.ASK_CONSENT,
            talk.said(CONSENT),
            cards.choices(ShareConsentWording.values())));
    Frame frame =
        new Frame(
            cards.say(heading(kind)),
            cards.say(compliment ? FeedbackWording.COMPLIMENT_FACT : FeedbackWording.WORDS_FACT),
            "feedback-save",
            compliment ? FeedbackWording.BUTTON_TEAM : FeedbackWording.BUTTON_SAVE,
            talk.form(),
            kind.name().toLowerCase(Locale.ROOT));
    return cards.form(frame, compliment ? "save for team" : "save my feedback", fields, problems);
  }

  private static FeedbackWording heading(FeedbackKind kind) {
    return switch (kind) {
      case COMPLIMENT -> FeedbackWording.COMPLIMENT_HEADING;
      case PRACTICE_IDEA -> FeedbackWording.IDEA_HEADING;
      case BARRIER -> FeedbackWording.BARRIER_HEADING;
      case ESCALATION -> FeedbackWording.DETAILS_HEADING;
    };
  }

  private static FeedbackWording ask(FeedbackKind kind) {
    return switch (kind) {
      case COMPLIMENT -> FeedbackWording.ASK_COMPLIMENT;
      case PRACTICE_IDEA -> FeedbackWording.ASK_IDEA;
      case BARRIER, ESCALATION -> FeedbackWording.ASK_BARRIER;
    };
  }
}
