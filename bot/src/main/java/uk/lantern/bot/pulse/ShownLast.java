package uk.lantern.bot.pulse;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Which round somebody was shown a question of last that they answer without a name, so that a bare
 * "2" is its answer. In memory only: written down, it would say who took part and when. Where it is
 * not known, after a restart or on another instance, the question is put again ({@link
 * AskedElsewhere}); "pulse answer 2" is understood everywhere.
 */
@Component
public class ShownLast {

  private static final Duration A_QUESTION_STANDS = Duration.ofMinutes(30);
  private static final int MOST_PEOPLE = 20_000;

  private final Cache<PersonKey, String> rounds =
      Caffeine.newBuilder().maximumSize(MOST_PEOPLE).expireAfterWrite(A_QUESTION_STANDS).build();

  public void shown(PersonKey person, String round) {
    rounds.put(person, round);
  }

  public void over(PersonKey person) {
    rounds.invalidate(person);
  }

  public Optional<String> round(PersonKey person) {
    return Optional.ofNullable(rounds.getIfPresent(person));
  }
}
