package uk.lantern.bot.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.feedback.Ending;
import uk.lantern.scheduler.feedback.Escalated;
import uk.lantern.scheduler.feedback.EscalationProcedure;
import uk.lantern.scheduler.feedback.FeedbackKind;
import uk.lantern.scheduler.feedback.FeedbackRecord;
import uk.lantern.scheduler.feedback.FeedbackRecords;
import uk.lantern.scheduler.feedback.ShareConsent;

/** What somebody reads once it is kept: the reference, what to do now, and how it is to end. */
@Component
record KeptFeedback(FeedbackRecords records, EscalationProcedure procedure, FeedbackCards cards) {

  /** Empty when it is there no more. */
  Optional<Reply> of(Turn turn, String ref) {
    return records.find(ref).map(it -> cards.reply(turn, card(it)));
  }

  Card card(FeedbackRecord it) {
    List<String> lines = new ArrayList<>();
    List<Map<String, String>> buttons = new ArrayList<>();
    Escalated escalated = it.escalated();
    if (escalated != null) {
      escalated(escalated, lines, buttons);
    } else if (it.kind() == FeedbackKind.COMPLIMENT) {
      lines.add(cards.say(FeedbackWording.SAVED_COMPLIMENT, Map.of("team", it.said().team())));
      lines.add(cards.say(share(it)));
      lines.add(cards.say(FeedbackWording.NAME_HOW));
    } else {
      lines.add(cards.say(FeedbackWording.SAVED_WORDS, Map.of("share", cards.say(share(it)))));
    }
    if (escalated == null && it.said().consent() == ShareConsent.NO) {
      buttons.add(
          cards.button(
              "feedback-share", FeedbackWording.BUTTON_NAMED, "share it with my team's name"));
      buttons.add(
          cards.button(
              "feedback-share",
              FeedbackWording.BUTTON_UNNAMED,
              "share my feedback without the name"));
    }
    ending(it, lines, buttons);
    return cards.text(cards.say(FeedbackWording.SAVED, Map.of("ref", it.ref())), lines, buttons);
  }

  private void escalated(Escalated it, List<String> lines, List<Map<String, String>> buttons) {
    if (procedure.isPastItsAim(it)) {
      lines.add(cards.say(FeedbackWording.PAST_AIM));
      buttons.add(
          cards.button(
              "my-safeguarding-lead", FeedbackWording.BUTTON_LEAD, "who is my safeguarding lead"));
    }
    lines.add(cards.say(FeedbackWording.SAVED_ESCALATION));
  }

  private void ending(FeedbackRecord it, List<String> lines, List<Map<String, String>> buttons) {
    if (it.ending() == Ending.NO_CONTACT_WANTED) {
      lines.add(cards.say(FeedbackWording.ENDING));
      buttons.add(
          cards.button(
              "feedback-contact", FeedbackWording.BUTTON_TELL_ME, "what came of " + it.ref()));
      buttons.add(
          cards.button(
              "feedback-contact", FeedbackWording.BUTTON_NO_CONTACT, "no contact for " + it.ref()));
    }
    buttons.add(
        cards.button("feedback-delete", FeedbackWording.BUTTON_DELETE, "delete " + it.ref()));
  }

  static ShareConsentWording share(FeedbackRecord it) {
    return ShareConsentWording.valueOf(it.said().consent().name());
  }
}
