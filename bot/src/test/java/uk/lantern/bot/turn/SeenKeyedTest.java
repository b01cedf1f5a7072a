package uk.lantern.bot.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.lantern.bot.TestStore;
import uk.lantern.bot.turn.SeenWork.Worked;
import uk.lantern.scheduler.people.PersonKey;

/** What dedupe keeps of an activity that may answer a round without names. */
class SeenKeyedTest {

  private static final ActivityKey KEY = new ActivityKey("msteams", "conv", "1");
  private static final byte[] BODY = "{\"answer\":\"no\"}".getBytes(StandardCharsets.UTF_8);
  private static final Trace TRACE = new Trace.Keyed("P-0007", SeenKeyedTest::hash);

  private final TestStore store = new TestStore();
  private final AtomicInteger effects = new AtomicInteger();

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void acopyOnAnyInstanceIsOneEffectAndIsToldNothingOfTheFirst() {
    try (SeenActivities one = seen();
        SeenActivities two = seen()) {
      one.take(KEY, BODY, TRACE, this::work);
      assertThat(two.take(KEY, BODY, TRACE, this::work))
          .isEqualTo(new Seen.Answered(SeenAnswer.bare(200), true));
      assertThat(two.take(KEY, new byte[] {1}, TRACE, this::work)).isInstanceOf(Seen.Altered.class);
    }
    assertThat(effects).hasValue(1);
  }

  @Test
  void nothingOfItIsKeptButHashesThatNeedTheKeyAndTheNameOfTheRound() {
    try (SeenActivities one = seen()) {
      one.take(KEY, BODY, TRACE, this::work);
    }
    assertThat(store.mongo.getCollection("seen_activities").countDocuments()).isZero();
    Document kept = store.mongo.getCollection("seen_keyed").find().first();
    assertThat(kept.keySet())
        .isSubsetOf(
            Set.of("_id", "v", "bodyHash", "state", "owner", "beat", "answer", "round", "_class"));
    assertThat(kept.getString("owner")).isEmpty();
    assertThat(kept.get("answer", Document.class)).doesNotContainKey("body");
    assertThat(kept.toJson())
        .contains("P-0007")
        .doesNotContain(SeenActivity.idOf(KEY), SeenActivity.hashOf(BODY), "date");
    assertThat(kept.getString("_id")).isNotEqualTo(kept.getString("bodyHash"));
  }

  @Test
  void itGoesWithItsRound() {
    try (SeenActivities one = seen()) {
      one.take(KEY, BODY, TRACE, this::work);
      LocalDate today = LocalDate.of(2026, 11, 24);
      assertThat(new SeenKeyed(one, overWhen(false)).purge(today)).isZero();
      assertThat(new SeenKeyed(one, overWhen(true)).purge(today)).isOne();
    }
    assertThat(store.mongo.getCollection("seen_keyed").countDocuments()).isZero();
  }

  @Test
  void whatMayLeaveNoTraceLeavesNoneAndIsOneEffectOnItsInstance() {
    try (SeenActivities one = seen()) {
      one.take(KEY, BODY, Trace.NONE, this::work);
      assertThat(one.take(KEY, BODY, Trace.NONE, this::work)).isInstanceOf(Seen.Answered.class);
    }
    assertThat(effects).hasValue(1);
    assertThat(store.mongo.getCollectionNames()).doesNotContain("seen_activities", "seen_keyed");
  }

  private SeenActivities seen() {
    return new SeenActivities(store.mongo, Clock.systemUTC(), SeenPace.usual());
  }

  private Worked work(SeenWork.Held held) {
    effects.incrementAndGet();
    return Worked.done(new SeenAnswer(200, "Thanks".getBytes(StandardCharsets.UTF_8)));
  }

  private static Traces overWhen(boolean over) {
    return new Traces() {
      @Override
      public Trace of(@Nullable PersonKey person, @Nullable CardAction action) {
        return TRACE;
      }

      @Override
      public boolean isOver(String round) {
        return over;
      }
    };
  }

  private static String hash(byte[] bytes) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(new byte[] {7}, "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
