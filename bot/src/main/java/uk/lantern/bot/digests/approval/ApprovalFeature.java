package uk.lantern.bot.digests.approval;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.lantern.bot.digests.edition.DigestCards;
import uk.lantern.bot.digests.edition.DigestRef;
import uk.lantern.bot.digests.edition.DigestsWording;
import uk.lantern.bot.digests.edition.EditionReplies;
import uk.lantern.bot.digests.edition.Meant;
import uk.lantern.bot.digests.edition.RecordedEditions;
import uk.lantern.bot.digests.edition.RecordedEditions.Step;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.bot.typed.FreeText;
import uk.lantern.scheduler.digest.Editions;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionState;
import uk.lantern.scheduler.people.Person;

/** Shows what was checked, asks a second person, and takes their word. */
@Component
class ApprovalFeature implements Feature {

  private static final Set<EditionState> WRITTEN =
      EnumSet.of(EditionState.DRAFT, EditionState.RETURNED);
  private static final Set<EditionState> WAITING = EnumSet.of(EditionState.AWAITING_APPROVAL);
  private static final Pattern NUMBER = Pattern.compile("(?i)\\bapprover (\\d{1,2})\\b");
  private static final Pattern ROLE = Pattern.compile("(?i)\\bask the (.+?) to approve\\b");
  private static final Pattern NAMED =
      Pattern.compile("(?i)\\bask ([\\p{L}'-]+(?: [\\p{L}'-]+){0,3}) to approve\\b");
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:[\\s:,;.-]|\\b(?:because|with comment|back)\\b)+", Pattern.CASE_INSENSITIVE);

  private final Editions editions;
  private final RecordedEditions recorded;
  private final Meant meant;
  private final ApprovalReplies approvals;
  private final EditionReplies replies;
  private final DigestCards cards;

  ApprovalFeature(
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
    return Set.of("digest-send", "digest-ask", "digest-approve", "digest-return");
  }

  @Override
  public Set<String> changing() {
    return Set.of("digest-ask", "digest-approve", "digest-return");
  }

  @Override
  public Set<String> naming() {
    return Set.of("digest-ask");
  }

  @Override
  public Set<String> publishing() {
    return Set.of("digest-return");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    return switch (command.verb()) {
      case "digest-send" ->
          meant.edition(
              turn, command, WRITTEN, it -> cards.reply(turn, approvals.checks(it, turn)));
      case "digest-ask" -> meant.edition(turn, command, WRITTEN, it -> asked(turn, command, it));
      case "digest-approve" -> meant.edition(turn, command, WAITING, it -> approved(turn, it));
      default -> meant.edition(turn, command, WAITING, it -> returned(turn, command, it));
    };
  }

  private Reply asked(Turn turn, Command command, DigestEdition edition) {
    List<Person> others = approvals.approvers(edition, turn);
    Optional<Person> to = whom(turn, command, others);
    if (to.isEmpty()) {
      return cards.reply(turn, approvals.checks(edition, turn));
    }
    var outcome = editions.sendForApproval(edition.ref(), turn.person().key(), to.get().key());
    return replies.of(
        turn,
        recorded.recorded(turn, Step.SEND_FOR_APPROVAL, outcome),
        it -> approvals.sent(it, to.get()));
  }

  private Optional<Person> whom(Turn turn, Command command, List<Person> others) {
    String carried = command.data().getOrDefault("to", "");
    if (!carried.isEmpty()) {
      return others.stream().filter(it -> it.key().objectId().equals(carried)).findFirst();
    }
    Matcher number = NUMBER.matcher(turn.text());
    if (number.find()) {
      int no = Integer.parseInt(number.group(1));
      return no >= 1 && no <= others.size() ? Optional.of(others.get(no - 1)) : Optional.empty();
    }
    Matcher role = ROLE.matcher(turn.text());
    return role.find()
        ? others.stream().filter(it -> approvals.holds(it, role.group(1), turn)).findFirst()
        : named(command.words(), others);
  }

  /** By the whole name or the first one, when no other has it. */
  private static Optional<Person> named(String typed, List<Person> others) {
    Matcher name = NAMED.matcher(typed);
    if (!name.find()) {
      return Optional.empty();
    }
    String wanted = name.group(1).toLowerCase(Locale.UK);
    List<Person> fit =
        others.stream()
            .filter(it -> (it.displayName().toLowerCase(Locale.UK) + " ").startsWith(wanted + " "))
            .toList();
    return fit.size() == 1 ? Optional.of(fit.getFirst()) : Optional.empty();
  }

  private Reply approved(Turn turn, DigestEdition edition) {
    var outcome = editions.approve(edition.ref(), turn.person().key(), edition.turn());
    return replies.of(
        turn,
        recorded.recorded(turn, Step.APPROVE, outcome),
        it -> approvals.approved(it, turn.at().toLocalDate()));
  }

  private Reply returned(Turn turn, Command command, DigestEdition edition) {
    String comment =
        command.data().containsKey("comment")
            ? command.data().get("comment").strip()
            : LEAD.matcher(DigestRef.behind(turn.text())).replaceFirst("").strip();
    if (comment.isBlank() || turn.action() != null && !command.data().containsKey("comment")) {
      return cards.reply(turn, approvals.form(edition));
    }
    String kinds = FreeText.identifiers(comment);
    if (!kinds.isEmpty()) {
      return cards.said(turn, DigestsWording.REWORD, Map.of("kinds", kinds));
    }
    var outcome = editions.returned(edition.ref(), turn.person().key(), comment);
    return replies.of(
        turn, recorded.recorded(turn, Step.RETURN, outcome), it -> approvals.returned(it));
  }
}
