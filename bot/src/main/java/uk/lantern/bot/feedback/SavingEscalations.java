package uk.lantern.bot.feedback;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.lantern.bot.feedback.FeedbackTalk.Asked;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.feedback.Escalated;
import uk.lantern.scheduler.feedback.EscalationTopic;
import uk.lantern.scheduler.feedback.FeedbackOutcome;
import uk.lantern.scheduler.feedback.FeedbackRecords;
import uk.lantern.scheduler.feedback.NewFeedback;
import uk.lantern.scheduler.people.AgencyGroups;

/** Keeps that an escalation happened. */
@Component
record SavingEscalations(
    FeedbackTalks talks,
    FeedbackRecords records,
    AgencyGroups groups,
    EscalationForms forms,
    KeptFeedback saved,
    FeedbackCards cards) {

  private static final List<String> PARTS =
      List.of(
          EscalationForms.GROUP,
          EscalationForms.OTHER,
          EscalationForms.DAYS,
          EscalationForms.RESOLVED);

  /** The second card before the first. */
  Reply stageFirst(Turn turn, FeedbackTalk talk) {
    return cards.reply(turn, forms.stageForm(talk, List.of()));
  }

  Reply save(Turn turn, Command command, FeedbackTalk talk) {
    Map<String, String> said = new HashMap<>(talk.said());
    said.putAll(turn.action() == null ? typed(turn.text(), talk) : filled(command));
    List<String> problems = problems(said);
    if (problems.isEmpty()) {
      switch (records.give(wanted(talk, said), turn.person().key())) {
        case FeedbackOutcome.Done it -> {
          talks.kept(turn, talk, it.now().ref());
          return cards.reply(turn, saved.card(it.now()));
        }
        case FeedbackOutcome.Refused it ->
            problems = List.of(cards.say(FeedbackReplies.text(it.code())));
        case FeedbackOutcome.Absent absent -> problems = List.of();
      }
    }
    FeedbackTalk next = talks.goOn(turn, talk, Asked.DETAILS, said);
    return cards.reply(turn, forms.detailsForm(next, problems));
  }

  /** Only what can be an answer is remembered for the next try. */
  private Map<String, String> filled(Command command) {
    Map<String, String> filled = new HashMap<>();
    PARTS.forEach(
        part -> {
          String value = command.data().getOrDefault(part, "").strip();
          filled.put(part, value.matches("[a-z_]{1,40}|\\d{1,4}") ? value : "");
        });
    return filled;
  }

  /** One group is the other one: their own is known. What is not said now stands as it was. */
  private Map<String, String> typed(String text, FeedbackTalk talk) {
    Map<String, String> typed = new HashMap<>();
    List<String> named = FeedbackWords.groups(text, groups.all());
    if (named.size() > 1) {
      typed.put(EscalationForms.GROUP, named.getFirst());
    }
    if (!named.isEmpty()) {
      typed.put(EscalationForms.OTHER, named.size() > 1 ? named.get(1) : named.getFirst());
    }
    typed.put(EscalationForms.DAYS, or(FeedbackWords.days(text), talk.said(EscalationForms.DAYS)));
    typed.put(
        EscalationForms.RESOLVED,
        or(FeedbackWords.resolved(text), talk.said(EscalationForms.RESOLVED)));
    return typed;
  }

  private static String or(String now, String before) {
    return now.isEmpty() ? before : now;
  }

  private List<String> problems(Map<String, String> said) {
    List<String> problems = new ArrayList<>();
    if (isNoGroup(said, EscalationForms.GROUP) || isNoGroup(said, EscalationForms.OTHER)) {
      problems.add(cards.say(FeedbackWording.CHOOSE_GROUP));
    }
    if (!said.getOrDefault(EscalationForms.DAYS, "").matches("\\d{1,4}")) {
      problems.add(cards.say(FeedbackWording.CHOOSE_DAYS));
    }
    if (!said.getOrDefault(EscalationForms.RESOLVED, "").matches("yes|no")) {
      problems.add(cards.say(FeedbackWording.CHOOSE_RESOLVED));
    }
    return problems;
  }

  private boolean isNoGroup(Map<String, String> said, String part) {
    return groups.find(said.getOrDefault(part, "")).isEmpty();
  }

  private static NewFeedback wanted(FeedbackTalk talk, Map<String, String> said) {
    return NewFeedback.escalation(
        talk.form(),
        said.getOrDefault(EscalationForms.GROUP, ""),
        new Escalated(
            Integer.parseInt(talk.said(EscalationForms.STAGE)),
            Codes.one(EscalationTopic.class, talk.said(EscalationForms.TOPIC)).orElseThrow(),
            said.getOrDefault(EscalationForms.OTHER, ""),
            Integer.parseInt(said.getOrDefault(EscalationForms.DAYS, "")),
            "yes".equals(said.get(EscalationForms.RESOLVED))));
  }
}
