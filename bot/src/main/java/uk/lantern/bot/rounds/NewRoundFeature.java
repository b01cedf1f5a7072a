package uk.lantern.bot.rounds;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.bot.typed.TypedFields;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.scheduler.round.RoundOutcome;
import uk.lantern.scheduler.round.RoundRefusal;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.part.RoundPlan;

/**
 * Drafts a round: a first card for every kind, a second for what audits and assurance requests name
 * besides. All of it can be typed in one line.
 */
@Component
class NewRoundFeature implements Feature {

  private static final Pattern VERB =
      Pattern.compile(
          "(?is)^.{0,40}?\\b(?:new|add|start|open)\\s+(?:an?\\s+)?(?:round|pulse|audit"
              + "|training evaluation|assurance request)\\b(?:\\s+round\\b)?");

  /** Answered by what the second card asks for. */
  private static final Set<RoundRefusal> SECOND =
      EnumSet.of(
          RoundRefusal.YEAR_MISSING,
          RoundRefusal.PRIORITY_MISSING,
          RoundRefusal.LEARNING_MISSING,
          RoundRefusal.CASES_MISSING,
          RoundRefusal.CASE_UNUSABLE);

  private final Rounds rounds;
  private final PlanReader reader;
  private final RoundForms forms;
  private final PlanForms cards;
  private final RoundReplies replies;

  NewRoundFeature(
      Rounds rounds, PlanReader reader, RoundForms forms, PlanForms cards, RoundReplies replies) {
    this.rounds = rounds;
    this.reader = reader;
    this.forms = forms;
    this.cards = cards;
    this.replies = replies;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("round-new");
  }

  @Override
  public Set<String> changing() {
    return verbs();
  }

  @Override
  public Set<String> publishing() {
    return verbs();
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    Map<String, String> said = said(turn, command);
    if (PlanField.ids().allMatch(id -> said.getOrDefault(id, "").isBlank())) {
      return cards.first(turn, said, List.of());
    }
    Read<RoundPlan> read = reader.read(null, said, turn.at());
    if (read.made() == null) {
      return isSecond(said)
          ? second(turn, said, read.problems())
          : cards.first(turn, said, read.problems());
    }
    RoundOutcome outcome = rounds.draft(turn.person().key(), read.made());
    return outcome instanceof RoundOutcome.Refused refused
        ? asked(turn, said, refused.code())
        : replies.of(turn, command.verb(), RoundsWording.DONE_DRAFTED, outcome);
  }

  private static Map<String, String> said(Turn turn, Command command) {
    if (turn.action() != null) {
      return new LinkedHashMap<>(command.data());
    }
    Map<String, String> said =
        new LinkedHashMap<>(PlanField.TYPED.read(VERB.matcher(turn.text()).replaceFirst("")));
    String form = said.remove(TypedFields.TEXT);
    if (form != null) {
      said.put(PlanField.FORM.id(), form);
    }
    return said;
  }

  /** Whether the second card has been shown: its inputs come back, even empty. */
  private static boolean isSecond(Map<String, String> said) {
    return said.containsKey(PlanField.YEAR.id());
  }

  private Reply asked(Turn turn, Map<String, String> said, RoundRefusal code) {
    if (!SECOND.contains(code)) {
      return cards.first(turn, said, List.of(replies.why(code)));
    }
    boolean firstTime = turn.action() != null && !isSecond(said);
    return second(turn, said, firstTime ? List.of() : List.of(replies.why(code)));
  }

  private Reply second(Turn turn, Map<String, String> said, List<String> problems) {
    QuestionnaireKind kind =
        forms
            .find(PlanReader.said(said, PlanField.FORM))
            .map(Questionnaire::kind)
            .orElse(QuestionnaireKind.PULSE);
    return PlanField.second(kind).isEmpty()
        ? cards.first(turn, said, problems)
        : cards.second(turn, kind, said, problems);
  }
}
