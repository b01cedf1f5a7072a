package uk.lantern.bot.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.lantern.bot.feedback.FeedbackTalk.Asked;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.feedback.EscalationProcedure;
import uk.lantern.scheduler.feedback.EscalationTopic;
import uk.lantern.scheduler.feedback.FeedbackCounts;

/** Notes that an escalation happened: its stage and topic, then the rest. */
@Component
class EscalationFeature implements Feature {

  private final FeedbackTalks talks;
  private final EscalationProcedure procedure;
  private final FeedbackCounts counts;
  private final EscalationForms forms;
  private final FeedbackCards cards;

  EscalationFeature(
      FeedbackTalks talks,
      EscalationProcedure procedure,
      FeedbackCounts counts,
      EscalationForms forms,
      FeedbackCards cards) {
    this.talks = talks;
    this.procedure = procedure;
    this.counts = counts;
    this.forms = forms;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("escalation-record", "escalation-stage");
  }

  @Override
  public Set<String> changing() {
    return verbs();
  }

  @Override
  public Set<String> unkept() {
    return verbs();
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    if (command.verb().equals("escalation-record")) {
      FeedbackTalk talk = talks.begin(turn, Asked.STAGE, Map.of());
      return cards.reply(turn, forms.stageForm(talk, List.of()));
    }
    return talks
        .last(turn)
        .filter(talk -> isOfThis(command, talk))
        .filter(talk -> talk.question() == Asked.STAGE || talk.question() == Asked.DETAILS)
        .map(talk -> stage(turn, command, talk))
        .orElseGet(() -> typedAtOnce(turn, command));
  }

  /** Typed in so many words it needs no question before; an old card has lost its beginning. */
  private Reply typedAtOnce(Turn turn, Command command) {
    return turn.action() == null
        ? stage(turn, command, talks.begin(turn, Asked.STAGE, Map.of()))
        : cards.receipt(turn, FeedbackWording.STARTED_AGAIN);
  }

  static boolean isOfThis(Command command, FeedbackTalk talk) {
    return command.data().getOrDefault("form", talk.form()).equals(talk.form());
  }

  private Reply stage(Turn turn, Command command, FeedbackTalk talk) {
    boolean typed = turn.action() == null;
    String stage =
        typed
            ? FeedbackWords.stage(turn.text(), procedure)
            : command.data().getOrDefault(EscalationForms.STAGE, "");
    String topic =
        typed
            ? FeedbackWords.topic(turn.text())
            : command.data().getOrDefault(EscalationForms.TOPIC, "");
    String stageNow = stage.isEmpty() ? talk.said(EscalationForms.STAGE) : stage.strip();
    String topicNow = topic.isEmpty() ? talk.said(EscalationForms.TOPIC) : topic.strip();
    boolean isStage = isStage(stageNow);
    boolean isTopic = Codes.one(EscalationTopic.class, topicNow).isPresent();
    Map<String, String> said =
        Map.of(
            EscalationForms.STAGE, isStage ? stageNow : "",
            EscalationForms.TOPIC, isTopic ? topicNow : "",
            EscalationForms.GROUP, counts.groupOf(turn.person()));
    if (isStage && isTopic) {
      FeedbackTalk next = talks.goOn(turn, talk, Asked.DETAILS, said);
      return cards.reply(turn, forms.detailsForm(next, List.of()));
    }
    FeedbackTalk again = talks.goOn(turn, talk, Asked.STAGE, said);
    return cards.reply(turn, forms.stageForm(again, problems(isStage, isTopic)));
  }

  private List<String> problems(boolean isStage, boolean isTopic) {
    List<String> problems = new ArrayList<>();
    if (!isStage) {
      problems.add(
          cards.say(FeedbackWording.CHOOSE_STAGE, Map.of("most", procedure.stages().size())));
    }
    if (!isTopic) {
      String options =
          Stream.of(EscalationTopicWording.values())
              .map(cards::say)
              .collect(Collectors.joining(", "));
      problems.add(cards.say(FeedbackWording.CHOOSE_TOPIC, Map.of("options", options)));
    }
    return problems;
  }

  private boolean isStage(String text) {
    return Optional.of(text)
        .filter(it -> it.matches("\\d{1,3}"))
        .map(Integer::valueOf)
        .flatMap(procedure::stage)
        .isPresent();
  }
}
