package uk.lantern.bot.digests.approval;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.digests.edition.CardButton;
import uk.lantern.bot.digests.edition.DigestCards;
import uk.lantern.bot.digests.edition.DigestRef;
import uk.lantern.bot.digests.edition.DigestsWording;
import uk.lantern.bot.digests.edition.EditionReplies;
import uk.lantern.bot.digests.edition.Meant;
import uk.lantern.bot.digests.edition.RecordedEditions;
import uk.lantern.bot.digests.edition.RecordedEditions.Step;
import uk.lantern.bot.digests.edition.StateWords;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.bot.typed.FreeText;
import uk.lantern.bot.typed.MomentWords;
import uk.lantern.scheduler.digest.EditionOutcome;
import uk.lantern.scheduler.digest.Editions;
import uk.lantern.scheduler.digest.audience.AudienceSize;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionState;

/** Plans when an edition goes out, sends it at once after a second word, and stops it. */
@Component
class SendingFeature implements Feature {

  private static final Set<EditionState> APPROVED =
      EnumSet.of(EditionState.APPROVED, EditionState.SCHEDULED);
  private static final Set<EditionState> STOPPABLE =
      EnumSet.of(EditionState.SENDING, EditionState.SCHEDULED);
  private static final Pattern PLAN = Pattern.compile("(?i)^.*?\\bschedule (it|the digest)?");
  private static final Pattern LEAD = Pattern.compile("(?i)^(?:[\\s:,;.-]|\\b(?:because|now)\\b)+");

  private final Editions editions;
  private final RecordedEditions recorded;
  private final Meant meant;
  private final ApprovalReplies approvals;
  private final EditionReplies replies;
  private final DigestCards cards;

  SendingFeature(
      Editions editions,
      RecordedEditions recorded,
      Meant meant,
      ApprovalReplies approvals,
      EditionReplies replies,
      DigestCards cards) {
    this.editions = editions;
    this.recorded = recorded;
    this.meant = meant;
    this.approvals = approvals;
    this.replies = replies;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("digest-schedule", "digest-stop", "digest-send-now", "digest-send-confirm");
  }

  @Override
  public Set<String> changing() {
    return Set.of("digest-schedule", "digest-stop", "digest-send-confirm");
  }

  @Override
  public Set<String> publishing() {
    return Set.of("digest-stop");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    return switch (command.verb()) {
      case "digest-schedule" ->
          meant.edition(turn, command, APPROVED, it -> planned(turn, command, it));
      // Whatever has changed since the card was shown: who presses stop wants it to stop.
      case "digest-stop" -> meant.shown(turn, command, STOPPABLE, it -> stopped(turn, command, it));
      case "digest-send-now" ->
          meant.edition(turn, command, APPROVED, it -> cards.reply(turn, confirm(it)));
      default -> meant.edition(turn, command, APPROVED, it -> sent(turn, it));
    };
  }

  private Reply planned(Turn turn, Command command, DigestEdition edition) {
    String words = DigestRef.behind(command.data().getOrDefault("say", turn.text()));
    Optional<LocalDateTime> when =
        MomentWords.read(PLAN.matcher(words).replaceFirst(""), turn.at().toLocalDate());
    if (when.isEmpty()) {
      return cards.reply(turn, approvals.when(edition, turn.at().toLocalDate()));
    }
    EditionOutcome outcome = editions.schedule(edition.ref(), turn.person().key(), when.get());
    return replies.of(turn, recorded.recorded(turn, Step.SCHEDULE, outcome), this::scheduled);
  }

  private Card scheduled(DigestEdition edition) {
    LocalDateTime when = edition.plannedFor();
    String moment = when == null ? "" : StateWords.minute(when);
    return note(
        edition,
        cards.say(DigestsWording.SCHEDULED, Map.of("ref", edition.ref(), "when", moment)),
        cards.say(DigestsWording.SCHEDULED_NEXT),
        List.of(stop(edition)));
  }

  private Card confirm(DigestEdition edition) {
    AudienceSize size = editions.size(edition);
    return note(
        edition,
        cards.say(DigestsWording.SEND_NOW, Map.of("ref", edition.ref())),
        cards.say(
            DigestsWording.SEND_NOW_TO,
            Map.of("people", size.people(), "agencies", size.agencies())),
        List.of(
            new CardButton(
                "digest-send-confirm",
                cards.say(DigestsWording.BUTTON_SEND_YES),
                "confirm send " + edition.ref())));
  }

  private Reply sent(Turn turn, DigestEdition edition) {
    EditionOutcome outcome = editions.sendNow(edition.ref(), turn.person().key());
    return replies.of(turn, recorded.recorded(turn, Step.SEND, outcome), this::going);
  }

  private Card going(DigestEdition edition) {
    int size = edition.freeze() == null ? 0 : edition.freeze().size();
    return note(
        edition,
        cards.say(DigestsWording.GOING, Map.of("ref", edition.ref(), "people", size)),
        cards.say(DigestsWording.GOING_NEXT),
        List.of(
            stop(edition),
            new CardButton(
                "digest-report",
                cards.say(DigestsWording.BUTTON_REPORT),
                "delivery report " + edition.ref())));
  }

  /** What nobody has planned yet is given up instead, and that takes a reason. */
  private Reply stopped(Turn turn, Command command, DigestEdition edition) {
    String ref = edition.ref();
    boolean plan = STOPPABLE.contains(edition.state());
    if (plan) {
      EditionOutcome outcome = editions.stop(ref, turn.person().key());
      return replies.of(turn, recorded.recorded(turn, Step.STOP, outcome), this::stoppedCard);
    }
    String typed = turn.action() == null ? DigestRef.behind(turn.text()) : "";
    String reason = LEAD.matcher(typed).replaceFirst("").strip();
    String kinds = FreeText.identifiers(reason);
    if (!kinds.isEmpty()) {
      return cards.said(turn, DigestsWording.REWORD, Map.of("kinds", kinds));
    }
    if (reason.isEmpty() && !edition.wasSent()) {
      return cards.said(turn, DigestsWording.GIVE_UP_WHY, Map.of("ref", ref));
    }
    EditionOutcome outcome = editions.giveUp(ref, turn.person().key(), reason);
    return replies.of(turn, recorded.recorded(turn, Step.STOP, outcome), this::stoppedCard);
  }

  private Card stoppedCard(DigestEdition edition) {
    DigestsWording next =
        edition.wasSent()
            ? DigestsWording.STOPPED_ON_THE_WAY
            : edition.isStopped() ? DigestsWording.STOPPED_FOR_GOOD : DigestsWording.STOPPED_PLAN;
    List<CardButton> report =
        edition.wasSent()
            ? List.of(
                new CardButton(
                    "digest-report",
                    cards.say(DigestsWording.BUTTON_REPORT),
                    "delivery report " + edition.ref()))
            : List.of();
    return note(
        edition,
        cards.say(DigestsWording.STOPPED, Map.of("ref", edition.ref())),
        cards.say(next),
        report);
  }

  private CardButton stop(DigestEdition edition) {
    return new CardButton(
        "digest-stop", cards.say(DigestsWording.BUTTON_STOP), "stop " + edition.ref());
  }

  private Card note(DigestEdition edition, String heading, String line, List<CardButton> main) {
    CardButton show = cards.open(edition, DigestsWording.BUTTON_SHOW);
    return cards.note(edition, heading, List.of(line), main, List.of(show));
  }
}
