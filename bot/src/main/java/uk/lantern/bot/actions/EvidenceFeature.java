package uk.lantern.bot.actions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.actions.ActionTalk.Asked;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.OwnerStep;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.part.Evidence;

/**
 * Evidence that an action is done: where it is and what it is, then what it shows and the
 * declaration that no child can be identified by it.
 */
@Component
class EvidenceFeature implements Feature {

  private final MeantAction meant;
  private final ActionTalks talks;
  private final Rewording rewording;
  private final EvidenceCards evidence;
  private final OwnerReplies replies;
  private final OwnerCards cards;

  EvidenceFeature(
      MeantAction meant,
      ActionTalks talks,
      Rewording rewording,
      EvidenceCards evidence,
      OwnerReplies replies,
      OwnerCards cards) {
    this.meant = meant;
    this.talks = talks;
    this.rewording = rewording;
    this.evidence = evidence;
    this.replies = replies;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("action-evidence", "action-evidence-send");
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
    boolean filled = command.data().containsKey("declared");
    return filled
        ? meant.taken(turn, command, action -> fits(action, turn), this::proof)
        : meant.meant(turn, command, action -> fits(action, turn), this::proof);
  }

  private static boolean fits(Action action, Turn turn) {
    return OwnerButtons.mayProve(action, turn.person().key());
  }

  private Reply proof(Spoken spoken) {
    Action action = spoken.action();
    if (!OwnerButtons.mayTell(action, spoken.by())) {
      return replies.cannot(spoken, action.state().isUnderWay());
    }
    if (action.state() == ActionState.AGREED) {
      return needsUpdate(spoken);
    }
    EvidenceDraft draft = EvidenceDraft.of(spoken);
    List<String> identify = rewording.problems(draft.title(), draft.summary(), draft.link());
    List<String> problems = new ArrayList<>(identify);
    boolean tried = spoken.has("kind") || spoken.answers(Asked.EVIDENCE) || !draft.link().isEmpty();
    if (tried && !draft.isLocated()) {
      problems.addAll(evidence.missing(draft, spoken.today()));
    }
    if (!draft.isLocated() || !rewording.problems(draft.title(), draft.link()).isEmpty()) {
      return located(spoken, draft, problems);
    }
    if (spoken.has("edit")) {
      return located(spoken, draft, List.of());
    }
    return said(spoken, draft, problems);
  }

  /** What it shows and the declaration come second. */
  private Reply said(Spoken spoken, EvidenceDraft draft, List<String> problems) {
    boolean sent = spoken.has("declared") || draft.declared();
    List<String> all = new ArrayList<>(problems);
    if (sent && draft.summary().isBlank()) {
      all.add(cards.say(ActionsWording.NEEDS_SUMMARY));
    }
    if (sent && !draft.declared()) {
      all.add(cards.say(ActionsWording.NEEDS_DECLARATION));
    }
    if (draft.words() > Evidence.MOST_WORDS) {
      all.add(cards.say(ActionsWording.SUMMARY_LONG, Map.of("words", draft.words())));
    }
    Optional<Evidence> whole = evidence.whole(draft);
    if (!sent || !all.isEmpty() || whole.isEmpty()) {
      talks.ask(spoken.turn(), spoken.action().ref(), Asked.EVIDENCE, kept(draft));
      Card card = evidence.summary(spoken.action(), shown(draft), all);
      return cards.reply(spoken.turn(), card);
    }
    return replies.take(
        spoken,
        new OwnerStep.SendEvidence(whole.get()),
        now -> evidence.sent(spoken, now, whole.get()));
  }

  private Reply located(Spoken spoken, EvidenceDraft draft, List<String> problems) {
    talks.ask(spoken.turn(), spoken.action().ref(), Asked.EVIDENCE, kept(draft));
    return cards.reply(spoken.turn(), evidence.located(spoken.action(), shown(draft), problems));
  }

  private EvidenceDraft shown(EvidenceDraft draft) {
    return new EvidenceDraft(
        draft.kind(),
        rewording.shownAgain(draft.link()),
        draft.date(),
        rewording.shownAgain(draft.title()),
        rewording.shownAgain(draft.summary()),
        draft.declared());
  }

  /** What waits for a typed answer; never the declaration, which is said with what is sent. */
  private Map<String, String> kept(EvidenceDraft draft) {
    EvidenceDraft shown = shown(draft);
    LocalDate date = shown.date();
    return Map.of(
        "kind", shown.kind(),
        "link", shown.link(),
        "date", date == null ? "" : date.toString(),
        "title", shown.title(),
        "summary", shown.summary());
  }

  private Reply needsUpdate(Spoken spoken) {
    Action action = spoken.action();
    return cards.reply(
        spoken.turn(),
        cards.note(
            action,
            cards.say(ActionsWording.UPDATE_FIRST),
            List.of(cards.say(ActionsRefusalWording.NEEDS_UPDATE)),
            List.of(
                CardButton.of(
                    action,
                    "action-update",
                    cards.say(ActionsWording.BUTTON_UPDATE),
                    "update " + action.ref())),
            List.of(cards.open(action, ActionsWording.BUTTON_SHOW))));
  }
}
