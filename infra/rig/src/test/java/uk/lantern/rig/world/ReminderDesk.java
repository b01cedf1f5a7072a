package uk.lantern.rig.world;

import static java.util.Objects.requireNonNull;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.scheduler.outbox.Claim;
import uk.lantern.scheduler.outbox.LetterContent;
import uk.lantern.scheduler.outbox.LetterContent.Content;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.outbox.Receipt;
import uk.lantern.scheduler.people.Addressees;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Preferences;
import uk.lantern.scheduler.people.ReminderTime;
import uk.lantern.scheduler.reminder.ActionDays;
import uk.lantern.scheduler.reminder.Memory;
import uk.lantern.scheduler.reminder.Told;
import uk.lantern.scheduler.reminder.sweep.BundleSweep;

/**
 * The weekly cards on a store: the sweep, the outbox and the words as an instance has them, at a
 * moment that a bar sets. In place of Teams everything is taken at once.
 */
public final class ReminderDesk implements AutoCloseable {

  /** The day and time of those who have chosen one of their own. */
  public static final ReminderTime CHOSEN =
      new ReminderTime(DayOfWeek.THURSDAY, LocalTime.of(14, 0));

  private static final int ONE_IN = 50;
  private static final int BATCH = 250;

  /**
   * A card that was taken.
   *
   * @param offered references that its message names, by which it is remembered
   * @param shown references in its words
   */
  public record Sent(PersonKey whom, List<String> offered, List<String> shown) {}

  private final SetClock clock;
  private final AnnotationConfigApplicationContext beans;
  private final MongoTemplate mongo;
  private final Runnable after;
  private @Nullable PastCards past;
  private long composing;

  private ReminderDesk(MongoTemplate mongo, ZonedDateTime start, Runnable after) {
    this.clock = new SetClock(start);
    this.mongo = mongo;
    this.beans = ReminderBeans.on(mongo, clock);
    this.after = after;
  }

  /** On a store of its own. */
  public static ReminderDesk at(String store, ZonedDateTime start) {
    MongoClient client = MongoClients.create(store);
    return new ReminderDesk(new MongoTemplate(client, "lantern"), start, client::close);
  }

  /** Beside a post, which is closed by whoever opened it. */
  public static ReminderDesk on(Post post, ZonedDateTime start) {
    return new ReminderDesk(post.mongo(), start, () -> {});
  }

  /** Whether somebody has chosen a time of their own. */
  public static boolean hasChosen(int person) {
    return person % ONE_IN == 7;
  }

  /** From now on these people and what they promised are there. */
  public void file(Staff staff, PlainActions actions) {
    staff.into(mongo);
    Filing filing =
        new Filing(staff, clock.instant().atZone(clock.getZone()).toLocalDate().minusDays(75));
    past = new PastCards(staff, actions, filing);
    Preferences preferences = beans.getBean(Preferences.class);
    IntStream.range(0, staff.people())
        .filter(ReminderDesk::hasChosen)
        .forEach(n -> preferences.change(staff.key(n), it -> it.withReminders(CHOSEN)));
    filing.into(mongo, actions);
  }

  /** Lets that moment come. */
  public void at(ZonedDateTime moment) {
    clock.set(moment);
  }

  /** Offers what is due; returns how many cards were new. */
  public int sweep() {
    return beans.getBean(BundleSweep.class).run(clock.instant().atZone(clock.getZone()));
  }

  /**
   * What a sweep would offer at this moment, had nothing arrived yet, of actions that nobody passed
   * on; without reading them back.
   */
  public int offerFromTheList() {
    return requireNonNull(past, "file actions first")
        .offer(
            beans.getBean(Outbox.class),
            beans.getBean(ActionDays.class),
            clock.instant().atZone(clock.getZone()));
  }

  /** A sweep that remembers nothing, as after a start. */
  public int sweepAfterAStart() {
    return beans
        .getAutowireCapableBeanFactory()
        .createBean(BundleSweep.class)
        .run(clock.instant().atZone(clock.getZone()));
  }

  /** Composes and delivers everything that waits. */
  public List<Sent> deliver() {
    Outbox outbox = beans.getBean(Outbox.class);
    List<Sent> sent = new ArrayList<>();
    List<Claim> claims = outbox.claim(BATCH);
    while (!claims.isEmpty()) {
      long start = System.nanoTime();
      List<Content> contents = claims.parallelStream().map(this::compose).toList();
      composing += System.nanoTime() - start;
      for (int n = 0; n < claims.size(); n++) {
        sent.add(sent(claims.get(n).delivery().message(), contents.get(n)));
      }
      claims.parallelStream()
          .filter(outbox::sending)
          .forEach(claim -> outbox.settle(claim, new Receipt.Delivered("card")));
      claims = outbox.claim(BATCH);
    }
    return sent;
  }

  /** How long the words have taken so far. */
  public Duration composing() {
    return Duration.ofNanos(composing);
  }

  private Content compose(Claim claim) {
    Message message = claim.delivery().message();
    return beans.getBeansOfType(LetterContent.class).values().stream()
        .filter(it -> it.kinds().contains(MessageKind.ACTION_BUNDLE))
        .findFirst()
        .orElseThrow()
        .of(
            claim.delivery(),
            beans.getBean(Addressees.class).at(message.recipient()),
            clock.instant().atZone(clock.getZone()));
  }

  private static Sent sent(Message message, Content content) {
    List<String> offered = Memory.marks(message).stream().map(Told::ref).distinct().toList();
    List<String> shown =
        content instanceof Content.Letter letter
            ? Stream.of("one", "rows")
                .flatMap(name -> ((List<?>) letter.values().get(name)).stream())
                .map(row -> String.valueOf(((Map<?, ?>) row).get("action")))
                .toList()
            : List.of();
    return new Sent(message.recipient(), offered, shown);
  }

  @Override
  public void close() {
    beans.close();
    after.run();
  }
}
