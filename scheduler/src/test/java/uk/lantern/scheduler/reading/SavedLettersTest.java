package uk.lantern.scheduler.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.content.calendar.London;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.LearningLibrary;
import uk.lantern.content.learning.LibraryItems;
import uk.lantern.content.learning.PublicationStatus;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.outbox.KeptOutbox;
import uk.lantern.scheduler.outbox.LeasePace;
import uk.lantern.scheduler.outbox.Leases;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.people.PersonKey;

/** Whoever saved an item hears what became of it, once. */
@Tag("contract")
class SavedLettersTest {

  private static final PersonKey MAYA = new PersonKey("t", "maya");
  private static final PersonKey JO = new PersonKey("t", "jo");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  private final MongoTemplate mongo = TestStore.mongo();
  private final SteppingClock clock = new SteppingClock("2026-11-24T10:00");
  private final Leases leases = new Leases(mongo, System::nanoTime, LeasePace.USUAL);
  private final Outbox outbox = new KeptOutbox(mongo, leases, clock);
  private final SavedItems saved = new SavedItems(mongo);
  private final Map<String, LearningItem> shelf = new HashMap<>();
  private final SavedLetters letters =
      new SavedLetters(saved, library(), new LibraryItems(mongo), outbox);

  @BeforeEach
  void twoSavedIt() {
    shelf.put("LI-1", SavedChangePolicyTest.item(1, PublicationStatus.PUBLISHED, null));
    saved.save(MAYA, "LI-1", 1, "One", DAY);
    saved.save(JO, "LI-1", 1, "One", DAY);
  }

  private LearningLibrary library() {
    return new LearningLibrary() {
      @Override
      public List<LearningItem> items() {
        return List.copyOf(shelf.values());
      }

      @Override
      public Optional<LearningItem> find(String id) {
        return Optional.ofNullable(shelf.get(id));
      }

      @Override
      public String version() {
        return "test";
      }
    };
  }

  private int offer() {
    return letters.offer(ZonedDateTime.ofInstant(clock.instant(), London.ZONE));
  }

  private List<Message> sent() {
    leases.beat();
    return outbox.claim(20).stream().map(claim -> claim.delivery().message()).toList();
  }

  @Test
  void nothingIsSaidOfWhatIsAsItWas() {
    assertThat(offer()).isZero();
  }

  @Test
  void eachIsToldOnceOfEachThingThatHappened() {
    shelf.put("LI-1", SavedChangePolicyTest.item(2, PublicationStatus.CORRECTED, null));
    assertThat(offer()).isEqualTo(2);
    assertThat(offer()).as("the same again").isZero();
    assertThat(sent())
        .extracting(message -> message.recipient().objectId() + new TreeMap<>(message.values()))
        .containsExactlyInAnyOrder(
            "maya{change=CORRECTED, title=One}", "jo{change=CORRECTED, title=One}");
    shelf.put("LI-1", SavedChangePolicyTest.item(2, PublicationStatus.WITHDRAWN, null));
    assertThat(offer()).isEqualTo(2);
  }

  @Test
  void afterACrashBetweenOfferAndMarkNobodyIsToldTwice() {
    shelf.put("LI-1", SavedChangePolicyTest.item(2, PublicationStatus.WITHDRAWN, null));
    offer();
    saved.holders("LI-1").forEach(one -> saved.told(one, "lost"));
    assertThat(offer()).isZero();
  }

  @Test
  void whatTheLibraryDoesNotHoldAtAllIsNotCalledWithdrawn() {
    shelf.clear();
    assertThat(offer()).as("an index that is still being made is no news").isZero();
  }
}
