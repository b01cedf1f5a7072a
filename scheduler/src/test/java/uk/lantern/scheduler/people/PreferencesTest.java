package uk.lantern.scheduler.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.scheduler.Golden;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.calendar.PersonalTime;

class PreferencesTest {

  private static final PersonKey MAYA = new PersonKey("t1", "maya");
  private static final PersonKey JO = new PersonKey("t1", "jo");

  private final MongoTemplate mongo = TestStore.mongo();
  private final Preferences preferences = new Preferences(mongo);

  @Test
  void aDocumentOfVersion1IsReadAndGrowsWithoutLosingWhatItSaid() {
    Golden.insert(mongo, "preferences-v1.json");
    assertThat(preferences.textOnly(MAYA)).isTrue();
    assertThat(preferences.of(MAYA)).isEqualTo(Preference.USUAL.withTextOnly(true));
    preferences.change(MAYA, it -> it.withDigest(DigestFrequency.WEEKLY));
    assertThat(new Preferences(mongo).of(MAYA))
        .isEqualTo(Preference.USUAL.withTextOnly(true).withDigest(DigestFrequency.WEEKLY));
  }

  @Test
  void aDocumentOfVersion2IsReadWhole() {
    Golden.insert(mongo, "preferences-v2.json");
    Preference jo =
        new Preference(
            DigestFrequency.ONLY_IMPORTANT,
            Set.of("neglect", "exploitation"),
            "midwife",
            new ReminderTime(DayOfWeek.THURSDAY, LocalTime.of(14, 30)),
            new PersonalTime(
                Set.of(DayOfWeek.WEDNESDAY), LocalDate.of(2026, 12, 4), LocalDate.of(2026, 12, 10)),
            false,
            LanguageLevel.EASY,
            false,
            true);
    assertThat(preferences.of(JO)).isEqualTo(jo);
    preferences.change(JO, it -> it.withEmail(false));
    assertThat(preferences.of(JO)).isEqualTo(jo.withEmail(false));
    assertThat(preferences.time(JO)).isEqualTo(jo.time());
  }

  @Test
  void aDocumentOfALaterVersionIsReadAndNeverWritten() {
    mongo
        .getCollection("preferences")
        .insertOne(Document.parse("{_id: 't1|jo', v: 3, digest: 'hourly', textOnly: true}"));
    assertThat(preferences.of(JO)).isEqualTo(Preference.USUAL.withTextOnly(true));
    assertThatIllegalStateException()
        .isThrownBy(() -> preferences.textOnly(JO, false))
        .withMessageContaining("version 3");
    assertThat(mongo.getCollection("preferences").find().first()).containsEntry("v", 3);
  }

  @Test
  void whoeverGoesBackToTheUsualLeavesNoRecord() {
    preferences.textOnly(JO, true);
    assertThat(mongo.getCollection("preferences").countDocuments()).isEqualTo(1);
    preferences.textOnly(JO, false);
    assertThat(mongo.getCollection("preferences").countDocuments()).isZero();
    assertThat(preferences.of(JO)).isEqualTo(Preference.USUAL);
  }

  @Test
  void changesMadeAtOnceAreAllKept() throws Exception {
    preferences.textOnly(JO, true);
    List<Preferences.Change> both =
        TestStore.atOnce(
            4, () -> preferences.change(JO, it -> it.withEmail(true).withTopics(more(it))));
    assertThat(both).hasSize(4);
    Preference kept = preferences.of(JO);
    assertThat(kept.topics()).containsExactlyInAnyOrder("t0", "t1", "t2", "t3");
    assertThat(kept.textOnly()).isTrue();
    assertThat(kept.email()).isTrue();
  }

  private static Set<String> more(Preference it) {
    Set<String> topics = new java.util.TreeSet<>(it.topics());
    topics.add("t" + topics.size());
    return topics;
  }

  @Test
  void whileTheStoreIsAwayEverybodyGetsCards() {
    MongoOperations away = mock(MongoOperations.class);
    when(away.findById(any(), any())).thenThrow(new DataAccessResourceFailureException("away"));
    assertThat(new Preferences(away).textOnly(JO)).isFalse();
  }

  @Test
  void aReminderInTheHourOfTheClockChangeIsRefusedWithTheReason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReminderTime(DayOfWeek.MONDAY, LocalTime.of(1, 30)))
        .withMessageContaining("clock change");
  }
}
