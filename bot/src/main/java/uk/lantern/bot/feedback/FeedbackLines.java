package uk.lantern.bot.feedback;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Dates;
import uk.lantern.scheduler.feedback.Escalated;
import uk.lantern.scheduler.feedback.FeedbackKind;
import uk.lantern.scheduler.feedback.FeedbackRecord;
import uk.lantern.scheduler.people.AgencyGroup;
import uk.lantern.scheduler.people.AgencyGroups;

/** A record in words. */
@Component
record FeedbackLines(AgencyGroups groups, FeedbackCards cards) {

  /** What it is, from where and when. */
  String head(FeedbackRecord it) {
    return cards.say(
        FeedbackWording.LIST_LINE,
        Map.of(
            "ref",
            it.ref(),
            "kind",
            kind(it.kind()),
            "group",
            group(it.group()),
            "week",
            Dates.day(it.week())));
  }

  /** What was said. */
  String text(FeedbackRecord it) {
    Escalated escalated = it.escalated();
    if (escalated != null) {
      return cards.say(
          FeedbackWording.LIST_ESCALATION,
          Map.of(
              "stage",
              escalated.stage(),
              "topic",
              cards.say(EscalationTopicWording.valueOf(escalated.topic().name())),
              "other",
              group(escalated.other()),
              "days",
              escalated.workingDays(),
              "resolved",
              cards.say(
                  escalated.resolved() ? FeedbackWording.RESOLVED : FeedbackWording.UNRESOLVED)));
    }
    FeedbackRecord.Said said = it.said();
    if (it.kind() != FeedbackKind.COMPLIMENT) {
      return said.text();
    }
    return said.named().isEmpty()
        ? cards.say(
            FeedbackWording.LIST_COMPLIMENT, Map.of("team", said.team(), "text", said.text()))
        : cards.say(
            FeedbackWording.LIST_COMPLIMENT_NAMED,
            Map.of("named", said.named(), "team", said.team(), "text", said.text()));
  }

  /** How it ends, whether it may be shared, and whether it is held. */
  String status(FeedbackRecord it) {
    FeedbackRecord.Done done = it.done();
    String end =
        switch (it.ending()) {
          case TO_BE_TOLD -> cards.say(FeedbackWording.END_WANTS);
          case TOLD_BACK -> done(FeedbackWording.END_TOLD, done);
          case NO_CONTACT_WANTED ->
              done == null
                  ? cards.say(FeedbackWording.END_NONE)
                  : done(FeedbackWording.END_DONE, done);
        };
    String share = it.escalated() == null ? " " + cards.say(KeptFeedback.share(it)) : "";
    return end + share + (it.held() ? " " + cards.say(FeedbackWording.END_HELD) : "");
  }

  private String done(FeedbackWording text, FeedbackRecord.@Nullable Done it) {
    LocalDate on = it == null ? LocalDate.EPOCH : it.on();
    return cards.say(text, Map.of("on", Dates.day(on), "words", it == null ? "" : it.words()));
  }

  String kind(FeedbackKind kind) {
    return cards.say(FeedbackKindWording.valueOf(kind.name()));
  }

  String group(String code) {
    return groups.find(code).map(AgencyGroup::name).orElse(code);
  }
}
