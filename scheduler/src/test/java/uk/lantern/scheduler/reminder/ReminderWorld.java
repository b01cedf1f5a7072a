package uk.lantern.scheduler.reminder;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.content.calendar.CalendarConfiguration;
import uk.lantern.content.calendar.London;
import uk.lantern.content.calendar.SchoolClosures;
import uk.lantern.content.privacy.IdentifierCheck;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.calendar.SendingHours;
import uk.lantern.scheduler.calendar.SendingTimes;
import uk.lantern.scheduler.calendar.WorkingDays;
import uk.lantern.scheduler.outbox.Claim;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.KeptOutbox;
import uk.lantern.scheduler.outbox.LeasePace;
import uk.lantern.scheduler.outbox.Leases;
import uk.lantern.scheduler.outbox.Ledger;
import uk.lantern.scheduler.outbox.LetterContent;
import uk.lantern.scheduler.outbox.LetterContent.Content;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.outbox.Receipt;
import uk.lantern.scheduler.people.Addressees;
import uk.lantern.scheduler.people.DaysOfPeople;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Preferences;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.reminder.ladder.KeptLadder;
import uk.lantern.scheduler.reminder.ladder.Presses;
import uk.lantern.scheduler.reminder.ladder.SentOnContent;
import uk.lantern.scheduler.reminder.ladder.SentOnLetters;
import uk.lantern.scheduler.reminder.letter.Phrases;
import uk.lantern.scheduler.reminder.letter.ReminderContent;
import uk.lantern.scheduler.reminder.sweep.BundleSweep;
import uk.lantern.scheduler.reminder.sweep.DaySweep;
import uk.lantern.scheduler.reminder.sweep.NewsSweep;
import uk.lantern.scheduler.reminder.tell.NewsContent;
import uk.lantern.scheduler.reminder.tell.NewsLetters;
import uk.lantern.scheduler.reminder.tell.Parties;

/** Reminders on the real outbox, with the shipped bank holidays and a clock that a test sets. */
abstract class ReminderWorld {

  private static final IdentifierCheck IDENTIFIERS = new IdentifierCheck();

  final MongoTemplate mongo = TestStore.mongo();
  final SteppingClock clock = new SteppingClock("2026-11-24T10:00");
  final ListedActions actions = new ListedActions();
  final ListedPeople people = new ListedPeople();
  final Preferences preferences = new Preferences(mongo);
  final Leases leases = new Leases(mongo, System::nanoTime, LeasePace.USUAL);
  final Outbox outbox = new KeptOutbox(mongo, leases, clock);
  final Memory memory = new Memory(new Ledger(mongo));
  final WorkingDays working = new WorkingDays(CalendarConfiguration.shipped()::isBankHoliday);
  final SendingTimes times = new SendingTimes(SendingHours.USUAL, working);
  final LadderPolicy ladderPolicy = new LadderPolicy(working);
  final ReminderPolicy policy = new ReminderPolicy(times, ladderPolicy);
  final ActionDays days = new ActionDays(policy, ladderPolicy);
  final Addressees addressees = new Addressees(people, preferences);
  final ListedLines beside = new ListedLines();
  final DaysOfPeople personDays =
      new DaysOfPeople(code -> Optional.empty(), SchoolClosures.none(), preferences);
  final Wording wording = Wording.load(LocalDate.of(2026, 11, 26));
  final Parties parties = new Parties(people);
  final NewsLetters newsLetters = new NewsLetters(parties, working);
  final NewsSweep news = new NewsSweep(actions, newsLetters, outbox, clock);
  final Presses presses = new Presses(mongo);
  final SentOnLetters sentOn = new SentOnLetters(presses, outbox);
  final Ladder ladder =
      new KeptLadder(
          actions,
          presses,
          sentOn,
          parties,
          new ReminderConfiguration().ladderRules(ladderPolicy, IDENTIFIERS, clock));
  final List<LetterContent> contents =
      List.of(
          new ReminderContent(actions, people, policy, new Phrases(wording), List.of(beside)),
          new NewsContent(actions, newsLetters, parties, wording),
          new SentOnContent(actions, presses, parties, wording));
  BundleSweep cards = cards();

  ReminderWorld() {
    leases.beat();
    people.add("sam", "Sam Lee", "demo_health");
    people.add("mo", "Mo Ahmed", "demo_health");
    people.add("manager", "Robin Hale", "demo_health");
    people.add("lead", "Chris Vale", "demo_health", Role.AGENCY_SAFEGUARDING_LEAD);
    people.add("jo", "Jo Okoro", "demo_partnership", Role.QA_OFFICER);
    people.add("pat", "Pat Moss", "demo_partnership", Role.BUSINESS_MANAGER);
    people.managers.put(Sketch.SAM, Sketch.MANAGER);
  }

  /** A new one remembers nothing, as after a start. */
  BundleSweep cards() {
    return new BundleSweep(actions, preferences, days, memory, outbox, List.of(beside));
  }

  final DaySweep daySweep() {
    return new DaySweep(
        actions,
        new DaySweep.Whom(addressees, personDays, people),
        days,
        new DaySweep.Books(memory, outbox));
  }

  ZonedDateTime now() {
    return London.now(clock);
  }

  static PersonKey key(String id) {
    return new PersonKey("t", id);
  }

  /** Everything that is due is composed and sent, as the courier does. */
  List<Sent> deliver() {
    return deliver(new Receipt.Delivered("card"));
  }

  List<Sent> deliver(Receipt receipt) {
    List<Sent> sent = new ArrayList<>();
    leases.beat();
    for (List<Claim> claims = outbox.claim(100); !claims.isEmpty(); claims = outbox.claim(100)) {
      for (Claim claim : claims) {
        Delivery delivery = claim.delivery();
        Content content = compose(delivery);
        if (content instanceof Content.Letter letter) {
          outbox.sending(claim, letter.asOf());
          outbox.settle(claim, receipt);
          sent.add(new Sent(delivery.message(), letter.values()));
        } else {
          outbox.settle(claim, new Receipt.Withdrawn("over"));
        }
      }
    }
    return sent;
  }

  Content compose(Delivery delivery) {
    MessageKind kind = delivery.message().key().kind();
    return contents.stream()
        .filter(it -> it.kinds().contains(kind))
        .findFirst()
        .orElseThrow()
        .of(delivery, addressees.at(delivery.message().recipient()), now());
  }

  /** A letter as it went out. */
  record Sent(Message message, Map<String, Object> values) {

    String whom() {
      return message.recipient().objectId();
    }

    MessageKind kind() {
      return message.key().kind();
    }

    List<String> refs() {
      return Stream.of("one", "rows")
          .flatMap(name -> values.get(name) instanceof List<?> rows ? rows.stream() : Stream.of())
          .map(row -> String.valueOf(((Map<?, ?>) row).get("action")))
          .toList();
    }
  }
}
