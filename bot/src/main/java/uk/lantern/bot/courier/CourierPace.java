package uk.lantern.bot.courier;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the courier goes about.
 *
 * @param inFlight letters of one tenant being sent at a time: at most so many are in doubt after a
 *     crash. 16 are enough for 50 a second at 0.3 s each
 * @param poll how often the store is asked for what nobody told of: offers of other instances, and
 *     waits that end
 * @param patience how long a letter that was claimed waits before its gate is asked again
 * @param drain how long a stop waits for letters in flight; a request ends after 15 s at most
 */
@ConfigurationProperties("lantern.courier")
public record CourierPace(
    @DefaultValue("16") int inFlight,
    @DefaultValue("200ms") Duration poll,
    @DefaultValue("1s") Duration patience,
    @DefaultValue("20s") Duration drain) {

  public CourierPace {
    if (inFlight < 1 || poll.toMillis() < 10 || patience.toMillis() < 10 || drain.isNegative()) {
      throw new IllegalArgumentException(
          "lantern.courier: in-flight must be 1 or more, poll and patience 10 ms or more, and"
              + " drain not negative.");
    }
  }

  /** Claims of one tenant at a time: those in flight and as many that wait for their turn. */
  int inHand() {
    return 2 * inFlight;
  }
}
