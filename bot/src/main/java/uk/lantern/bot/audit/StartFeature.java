package uk.lantern.bot.audit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.round.response.Response;
import uk.lantern.scheduler.round.response.ResponseRefusal;
import uk.lantern.scheduler.round.response.ResponseState;
import uk.lantern.scheduler.round.response.ResponseStep;
import uk.lantern.scheduler.round.response.Responses;
import uk.lantern.scheduler.round.response.RoundNow;

/**
 * Begins a record or a case, or goes on with it; before a multi-agency case whoever audits says
 * whether they were involved, and whoever was answers nothing.
 */
@Component
class StartFeature implements Feature {

  private static final String CONFLICT = "audit-conflict";
  private static final String NEXT = "audit-next";

  private final MeantAudit meant;
  private final Responses responses;
  private final AuditPages pages;
  private final OwnCards own;
  private final AuditReplies replies;
  private final AuditList list;

  StartFeature(
      MeantAudit meant,
      Responses responses,
      AuditPages pages,
      OwnCards own,
      AuditReplies replies,
      AuditList list) {
    this.meant = meant;
    this.responses = responses;
    this.pages = pages;
    this.own = own;
    this.replies = replies;
    this.list = list;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("audit-start", NEXT, CONFLICT);
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
    return switch (command.verb()) {
      case NEXT -> next(turn, command);
      case CONFLICT -> meant.meant(turn, command, this::declared);
      default -> meant.meant(turn, command, this::open);
    };
  }

  /** The next that nobody has sent yet. */
  private Reply next(Turn turn, Command command) {
    List<Response> mine = responses.mine(turn.person().key());
    Optional<Response> open =
        mine.stream()
            .filter(it -> it.auditor() == null || it.isAuditor(turn.person().key()))
            .filter(it -> it.state() != ResponseState.SUBMITTED)
            .filter(it -> it.state() != ResponseState.CONFLICT)
            .findFirst();
    return open.map(it -> open(new Heard(turn, bare(command), it, "", "")))
        .orElseGet(() -> list.reply(turn, mine));
  }

  /** What the button carried is about the record before. */
  private static Command bare(Command command) {
    return new Command(command.verb(), command.words(), Map.of(), command.riskTopic());
  }

  private Reply open(Heard heard) {
    Response response = heard.response();
    boolean colleagues = response.auditor() != null && !response.isAuditor(heard.by());
    if (colleagues) {
      return replies.refused(heard, ResponseRefusal.SOMEBODY_ELSE);
    }
    if (response.isInvolved(heard.by())) {
      return own.involved(heard);
    }
    if (isMultiAgency(response) && !response.isFree(heard.by())) {
      return own.conflict(heard);
    }
    if (response.state() == ResponseState.NOT_STARTED) {
      return replies.take(heard, new ResponseStep.Start(), this::shown);
    }
    Optional<ResponseRefusal> shut = shut(response);
    return shut.isPresent() ? replies.refused(heard, shut.get()) : shown(heard);
  }

  private Optional<ResponseRefusal> shut(Response response) {
    return responses.round(response.key().round()).flatMap(RoundNow::shut);
  }

  private boolean isMultiAgency(Response response) {
    return responses.round(response.key().round()).filter(RoundNow::isMultiAgency).isPresent();
  }

  private Reply shown(Heard heard) {
    return replies.show(heard, pages.next(heard.response()), List.of());
  }

  private Reply declared(Heard heard) {
    if (!isMultiAgency(heard.response())) {
      return shown(heard);
    }
    String said = heard.given("answer");
    String words = said.isEmpty() ? heard.typed().toLowerCase(Locale.UK) : said;
    boolean asked = heard.waiting().equals(AuditPage.CONFLICT) || !said.isEmpty();
    if (asked && YesNo.isNo(words)) {
      return replies.take(heard, new ResponseStep.Declare(false), this::shown);
    }
    if (asked && YesNo.isYes(words)) {
      return replies.take(heard, new ResponseStep.Declare(true), own::involved);
    }
    return own.conflict(heard);
  }
}
