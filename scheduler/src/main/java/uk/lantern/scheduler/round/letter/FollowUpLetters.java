package uk.lantern.scheduler.round.letter;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import uk.lantern.scheduler.outbox.Outbox;

/**
 * Offers the follow-ups whose day has come. It looks back for as long as a letter is worth sending,
 * so that a manager is asked also when their colleague answered late.
 */
public final class FollowUpLetters {

  private static final int LOOKED_BACK_DAYS = 21;

  private final List<FollowUps> sources;
  private final Outbox outbox;

  public FollowUpLetters(List<FollowUps> sources, Outbox outbox) {
    this.sources = List.copyOf(sources);
    this.outbox = outbox;
  }

  /**
   * @param now in London
   * @return how many letters are new
   */
  public int run(ZonedDateTime now) {
    LocalDate today = now.toLocalDate();
    return outbox.offerAll(
        sources.stream()
            .flatMap(it -> it.due(today.minusDays(LOOKED_BACK_DAYS), today).stream())
            .map(RoundMessages::followUp)
            .toList());
  }
}
