package uk.lantern.bot.audit;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.round.response.Response;
import uk.lantern.scheduler.round.response.ResponseState;
import uk.lantern.scheduler.round.response.ResponseStep;
import uk.lantern.scheduler.round.response.Responses;

/** Whether the auditor had to act, yes or no, and sending what was answered. */
@Component
class SendFeature implements Feature {

  private static final String SAFE = "audit-safe";

  private final MeantAudit meant;
  private final Responses responses;
  private final AuditPages pages;
  private final SendCards sendCards;
  private final AuditRecord record;
  private final AuditReplies replies;

  SendFeature(
      MeantAudit meant,
      Responses responses,
      AuditPages pages,
      SendCards sendCards,
      AuditRecord record,
      AuditReplies replies) {
    this.meant = meant;
    this.responses = responses;
    this.pages = pages;
    this.sendCards = sendCards;
    this.record = record;
    this.replies = replies;
  }

  @Override
  public Set<String> verbs() {
    return Set.of(SAFE, "audit-submit");
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
    return meant.meant(
        turn, command, heard -> command.verb().equals(SAFE) ? safe(heard) : submit(heard));
  }

  /** A tick and no word of what was done: that stands in the agency's own records. */
  private Reply safe(Heard heard) {
    String said = heard.given("answer").isEmpty() ? heard.typed() : heard.given("answer");
    if (YesNo.isYes(said) || YesNo.isNo(said)) {
      ResponseStep step = new ResponseStep.Act(YesNo.isYes(said));
      return replies.take(
          heard, step, now -> replies.show(now, pages.next(now.response()), List.of()));
    }
    return replies.show(heard, new AuditPage.Safe(), List.of());
  }

  private Reply submit(Heard heard) {
    return replies.take(heard, new ResponseStep.Submit(), this::sent);
  }

  private Reply sent(Heard heard) {
    record.spokenOf(heard, "");
    boolean hasNext =
        responses.mine(heard.by()).stream()
            .filter(it -> it.auditor() == null || it.isAuditor(heard.by()))
            .map(Response::state)
            .anyMatch(it -> it != ResponseState.SUBMITTED && it != ResponseState.CONFLICT);
    return replies.reply(heard, sendCards.sent(heard, pages.inquiry(heard.response()), hasNext));
  }
}
