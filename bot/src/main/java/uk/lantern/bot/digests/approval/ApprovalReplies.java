package uk.lantern.bot.digests.approval;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.digests.edition.CardButton;
import uk.lantern.bot.digests.edition.CheckWords;
import uk.lantern.bot.digests.edition.DigestCards;
import uk.lantern.bot.digests.edition.DigestsWording;
import uk.lantern.bot.digests.edition.StateWords;
import uk.lantern.bot.turn.Turn;
import uk.lantern.bot.typed.MomentWords;
import uk.lantern.scheduler.digest.Editions;
import uk.lantern.scheduler.digest.check.Check;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.Role;

/** The cards on the way from a draft to an edition that a second person has let go. */
@Component
class ApprovalReplies {

  private final Editions editions;
  private final CheckWords checks;
  private final ApprovalCards approvals;
  private final DigestCards cards;

  ApprovalReplies(
      Editions editions, CheckWords checks, ApprovalCards approvals, DigestCards cards) {
    this.editions = editions;
    this.checks = checks;
    this.approvals = approvals;
    this.cards = cards;
  }

  /** Everything that was looked at; when nothing stops it, who could approve it. */
  Card checks(DigestEdition edition, Turn turn) {
    List<Check> all = editions.checks(edition);
    long stops = all.stream().filter(Check::isBlocking).count();
    List<Map<String, Object>> approvers = stops == 0 ? rows(edition, turn) : List.of();
    Map<String, Object> values = new HashMap<>();
    values.put("heading", cards.say(DigestsWording.CHECKS_HEADING, Map.of("ref", edition.ref())));
    values.put("summary", summary(stops, approvers.isEmpty()));
    values.put("checks", all.stream().map(checks::row).toList());
    values.put("approvers", approvers);
    return cards.of(edition, "digest-checks", values);
  }

  private String summary(long stops, boolean nobody) {
    if (stops > 0) {
      return cards.say(DigestsWording.CHECKS_STOP, Map.of("count", stops));
    }
    return cards.say(nobody ? DigestsWording.NO_APPROVER : DigestsWording.CHECKS_FINE);
  }

  private List<Map<String, Object>> rows(DigestEdition edition, Turn turn) {
    List<Map<String, Object>> rows = new ArrayList<>();
    int no = 1;
    for (Person person : approvers(edition, turn)) {
      Map<String, Object> row = new HashMap<>();
      row.put("no", no++);
      row.put("to", person.key().objectId());
      row.put(
          "name",
          cards.say(
              DigestsWording.APPROVER,
              Map.of("name", person.displayName(), "role", role(person, turn))));
      rows.add(row);
    }
    return rows;
  }

  /** Whoever may approve, in an order that stays: people are asked by their number in it. */
  List<Person> approvers(DigestEdition edition, Turn turn) {
    return editions.approvers(edition).stream()
        .filter(person -> !person.key().equals(turn.person().key()))
        .sorted(
            Comparator.comparing(Person::displayName)
                .thenComparing(person -> person.key().objectId()))
        .toList();
  }

  /** Whether somebody holds the role that is called so. */
  boolean holds(Person person, String role, Turn turn) {
    return person.rolesOn(turn.at().toLocalDate()).stream()
        .map(cards::say)
        .anyMatch(name -> name.equals(role.strip().toLowerCase(Locale.UK)));
  }

  private String role(Person person, Turn turn) {
    return person.rolesOn(turn.at().toLocalDate()).stream()
        .filter(Role::isPartnershipTeam)
        .map(cards::say)
        .findFirst()
        .orElse("");
  }

  Card sent(DigestEdition edition, Person to) {
    return note(
        edition,
        cards.say(DigestsWording.SENT_FOR_APPROVAL, Map.of("ref", edition.ref())),
        List.of(cards.say(DigestsWording.SENT_FOR_APPROVAL_TO, Map.of("name", to.displayName()))),
        List.of());
  }

  Card form(DigestEdition edition) {
    Map<String, Object> values = approvals.values(edition);
    return values.isEmpty()
        ? note(edition, cards.say(DigestsWording.NOTHING_WAITS), List.of(), List.of())
        : cards.of(edition, ApprovalCards.TEMPLATE, values);
  }

  Card returned(DigestEdition edition) {
    return note(
        edition,
        cards.say(DigestsWording.RETURNED, Map.of("ref", edition.ref())),
        List.of(cards.say(DigestsWording.RETURNED_NEXT)),
        List.of());
  }

  /** Approved is not sent yet: the next good days are offered. */
  Card approved(DigestEdition edition, LocalDate today) {
    List<CardButton> days = new ArrayList<>(days(edition, today));
    days.add(
        new CardButton(
            "digest-send-now", cards.say(DigestsWording.BUTTON_SEND_NOW), "send " + edition.ref()));
    return note(
        edition,
        cards.say(DigestsWording.APPROVED, Map.of("ref", edition.ref())),
        List.of(cards.say(DigestsWording.WHEN, Map.of("ref", edition.ref()))),
        days);
  }

  /** The next two Tuesdays at the usual time: the digest's own day (domain.md 1.3 S2). */
  private List<CardButton> days(DigestEdition edition, LocalDate today) {
    LocalDate first = today.with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
    return List.of(first, first.plusWeeks(1)).stream()
        .map(day -> plan(edition, day.atTime(MomentWords.USUAL)))
        .toList();
  }

  private CardButton plan(DigestEdition edition, LocalDateTime when) {
    String moment = StateWords.minute(when);
    return new CardButton(
        "digest-schedule",
        cards.say(DigestsWording.BUTTON_PLAN, Map.of("when", moment)),
        "schedule " + edition.ref() + " for " + moment);
  }

  /** What can be said when somebody has still to name a day. */
  Card when(DigestEdition edition, LocalDate today) {
    return note(
        edition,
        cards.say(DigestsWording.WHEN_HEADING, Map.of("ref", edition.ref())),
        List.of(cards.say(DigestsWording.WHEN, Map.of("ref", edition.ref()))),
        days(edition, today));
  }

  private Card note(
      DigestEdition edition, String heading, List<String> lines, List<CardButton> main) {
    return cards.note(
        edition, heading, lines, main, List.of(cards.open(edition, DigestsWording.BUTTON_SHOW)));
  }
}
