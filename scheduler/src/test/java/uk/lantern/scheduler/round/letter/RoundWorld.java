package uk.lantern.scheduler.round.letter;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.content.calendar.CalendarConfiguration;
import uk.lantern.content.calendar.London;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.calendar.WorkingDays;
import uk.lantern.scheduler.outbox.Claim;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.KeptOutbox;
import uk.lantern.scheduler.outbox.LeasePace;
import uk.lantern.scheduler.outbox.Leases;
import uk.lantern.scheduler.outbox.LetterContent;
import uk.lantern.scheduler.outbox.LetterContent.Content;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.outbox.Receipt;
import uk.lantern.scheduler.people.Addressees;
import uk.lantern.scheduler.people.Agencies;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Preferences;
import uk.lantern.scheduler.reminder.ListedPeople;
import uk.lantern.scheduler.round.result.Published;

/** Letters about rounds on the real outbox; the rounds are what a test lists. */
abstract class RoundWorld {

  static final PersonKey JO = new PersonKey("t", "jo");
  static final PersonKey SAM = new PersonKey("t", "sam");
  static final PersonKey MO = new PersonKey("t", "mo");
  static final PersonKey ROBIN = new PersonKey("t", "robin");

  final MongoTemplate mongo = TestStore.mongo();
  final SteppingClock clock = new SteppingClock("2026-11-24T10:00");
  final Leases leases = new Leases(mongo, System::nanoTime, LeasePace.USUAL);
  final Outbox outbox = new KeptOutbox(mongo, leases, clock);
  final ListedRounds rounds = new ListedRounds();
  final ListedPeople people = new ListedPeople();
  final Preferences preferences = new Preferences(mongo);
  final Addressees addressees = new Addressees(people, preferences);
  final WorkingDays working = new WorkingDays(CalendarConfiguration.shipped()::isBankHoliday);
  final RoundReminderPolicy policy = new RoundReminderPolicy(working);
  final RoundPhrases phrases = new RoundPhrases(Wording.load(LocalDate.of(2026, 11, 26)));
  final Map<String, Published> published = new HashMap<>();
  final List<FollowUp> followUps = new ArrayList<>();
  final List<NewsItem> news = new ArrayList<>();
  final RoundBundleLines lines =
      new RoundBundleLines(rounds, rounds, rounds, policy, new RoundLines(phrases));
  RoundLetterSweep sweep = sweep();

  RoundWorld() {
    leases.beat();
    people.add("jo", "Jo Okoro", "demo_partnership");
    people.add("sam", "Sam Lee", "demo_health");
    people.add("mo", "Mo Ahmed", "demo_health");
    people.add("robin", "Robin Hale", "demo_police");
  }

  /** A new one remembers nothing, as after a start. */
  final RoundLetterSweep sweep() {
    return new RoundLetterSweep(
        rounds,
        new AskingLetters(rounds, policy, outbox),
        new TellingLetters(rounds, outbox),
        new FollowUpLetters(List.of(followUps()), outbox),
        new RoundNews(
            List.of(since -> news.stream().filter(it -> !it.day().isBefore(since)).toList()),
            working,
            outbox));
  }

  private FollowUps followUps() {
    return new ListedFollowUps(followUps);
  }

  private List<LetterContent> contents() {
    Agencies agencies = new TwoAgencies();
    return List.of(
        new RoundContent(rounds, rounds, new AnyQuestionnaire(), agencies, phrases),
        new ReminderOfRoundContent(rounds, rounds, policy, List.of(followUps()), people, phrases),
        new ToldContent(rounds, ref -> Optional.ofNullable(published.get(ref)), phrases),
        new NewsContent(rounds, people, agencies, phrases));
  }

  ZonedDateTime now() {
    return London.now(clock);
  }

  int sweepAt(String london) {
    clock.set(london);
    return sweep.run(now());
  }

  /** Everything that is due is composed and sent, as the courier does. */
  List<Sent> deliver() {
    List<Sent> sent = new ArrayList<>();
    leases.beat();
    for (List<Claim> claims = outbox.claim(100); !claims.isEmpty(); claims = outbox.claim(100)) {
      for (Claim claim : claims) {
        switch (compose(claim.delivery())) {
          case Content.Letter letter -> {
            outbox.sending(claim, letter.asOf());
            outbox.settle(claim, new Receipt.Delivered("card"));
            sent.add(new Sent(claim.delivery(), letter.template(), letter.values()));
          }
          case Content.Later it ->
              outbox.settle(
                  claim, new Receipt.Deferred(clock.instant().plus(it.after()), it.reason()));
          case Content.Never it -> outbox.settle(claim, new Receipt.Withdrawn(it.reason()));
        }
      }
    }
    return sent;
  }

  Content compose(Delivery delivery) {
    return contents().stream()
        .filter(it -> it.kinds().contains(delivery.message().key().kind()))
        .findFirst()
        .orElseThrow()
        .of(delivery, addressees.at(delivery.message().recipient()), now());
  }

  /** A letter as it went out. */
  record Sent(Delivery delivery, String template, Map<String, Object> values) {

    String whom() {
      return delivery.message().recipient().objectId();
    }

    String words() {
      return values.toString();
    }
  }
}
