package uk.lantern.bot.turn;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Cards;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Holds back whoever sends more than a person can, so that a script or a stuck client leaves the
 * others their answers. Safety replies are never held back: this comes after them. Each instance
 * counts what it sees itself.
 */
@Component
@EnableConfigurationProperties(TurnLimit.class)
final class TurnPace {

  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  /** More people than that at once are not held back fairly; about 1 KB each. */
  private static final int MOST_PEOPLE = 20_000;

  private record Pace(RateLimiter turns, RateLimiter words) {}

  private final int perMinute;
  private final Cards cards;
  private final Wording wording;
  private final Cache<PersonKey, Pace> people =
      Caffeine.newBuilder().maximumSize(MOST_PEOPLE).expireAfterAccess(A_MINUTE).build();

  TurnPace(TurnLimit limit, Cards cards, Wording wording) {
    this.perMinute = limit.perMinute();
    this.cards = cards;
    this.wording = wording;
  }

  /**
   * Counts a turn.
   *
   * @return what to say instead of doing it: to a button always words, as it would seem dead; to
   *     what is typed once a minute; empty when it may go on
   */
  Optional<Reply> heldBack(Turn turn) {
    Pace pace = people.get(turn.person().key(), key -> pace());
    if (pace.turns().acquirePermission()) {
      return Optional.empty();
    }
    return turn.action() != null || pace.words().acquirePermission()
        ? Optional.of(words())
        : Optional.of(new Reply.Silent(ReplyClass.COMMAND));
  }

  private Reply words() {
    Map<String, Object> values =
        Map.of(
            "heading", wording.say(TurnWording.TOO_MANY),
            "paragraphs", List.of(wording.say(TurnWording.TOO_MANY_NEXT)));
    return new Reply.Said(ReplyClass.COMMAND, List.of(cards.card("text", values)), List.of());
  }

  private Pace pace() {
    return new Pace(limiter("turns", perMinute), limiter("words", 1));
  }

  private static RateLimiter limiter(String name, int most) {
    return RateLimiter.of(
        name,
        RateLimiterConfig.custom()
            .limitForPeriod(most)
            .limitRefreshPeriod(A_MINUTE)
            .timeoutDuration(Duration.ZERO)
            .build());
  }
}
