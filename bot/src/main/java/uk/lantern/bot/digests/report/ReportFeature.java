package uk.lantern.bot.digests.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.digests.edition.DigestCards;
import uk.lantern.bot.digests.edition.DigestsWording;
import uk.lantern.bot.digests.edition.EditionReplies;
import uk.lantern.bot.digests.edition.Meant;
import uk.lantern.bot.digests.edition.RecordedEditions;
import uk.lantern.bot.digests.edition.RecordedEditions.Step;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.digest.EditionOutcome;
import uk.lantern.scheduler.digest.Editions;
import uk.lantern.scheduler.digest.Resend;
import uk.lantern.scheduler.digest.edition.DigestEdition;

/** What became of an edition, and sending it again to those for whom it failed. */
@Component
class ReportFeature implements Feature {

  private final Editions editions;
  private final RecordedEditions recorded;
  private final Meant meant;
  private final ReportCards reports;
  private final EditionReplies replies;
  private final DigestCards cards;

  ReportFeature(
      Editions editions,
      RecordedEditions recorded,
      Meant meant,
      ReportCards reports,
      EditionReplies replies,
      DigestCards cards) {
    this.editions = editions;
    this.recorded = recorded;
    this.meant = meant;
    this.reports = reports;
    this.replies = replies;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("digest-report", "digest-resend", "digest-resend-doubt", "digest-resend-confirm");
  }

  @Override
  public Set<String> changing() {
    return Set.of("digest-resend", "digest-resend-confirm");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    return switch (command.verb()) {
      case "digest-report" ->
          meant.shown(turn, command, Meant.OUT, it -> cards.reply(turn, report(it, turn)));
      case "digest-resend" ->
          meant.shown(turn, command, Meant.OUT, it -> again(turn, it, Step.RESEND, Resend.FAILED));
      case "digest-resend-doubt" ->
          meant.shown(turn, command, Meant.OUT, it -> cards.reply(turn, reports.askTwice(it)));
      default ->
          meant.shown(
              turn,
              command,
              Meant.OUT,
              it -> again(turn, it, Step.RESEND_IN_DOUBT, Resend.FAILED_AND_IN_DOUBT));
    };
  }

  private Card report(DigestEdition edition, Turn turn) {
    return editions
        .report(edition.ref())
        .map(report -> reports.report(edition, report, turn))
        .orElseGet(
            () ->
                cards.note(
                    edition,
                    cards.say(DigestsWording.NOT_SENT_YET, Map.of("ref", edition.ref())),
                    List.of(),
                    List.of(cards.open(edition, DigestsWording.BUTTON_SHOW)),
                    List.of()));
  }

  private Reply again(Turn turn, DigestEdition edition, Step step, Resend to) {
    EditionOutcome outcome =
        recorded.recorded(
            turn, step, editions.resendFailed(edition.ref(), turn.person().key(), to));
    return replies.of(turn, outcome, it -> report(it, turn));
  }
}
