package uk.lantern.scheduler.round.letter;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.round.Reminding;
import uk.lantern.scheduler.round.Round;

/** Offers "you said, we're doing" to everybody who was asked, whether they answered or not. */
public final class TellingLetters {

  private final Reminding reminding;
  private final Outbox outbox;
  private final Set<String> done = ConcurrentHashMap.newKeySet();

  public TellingLetters(Reminding reminding, Outbox outbox) {
    this.reminding = reminding;
    this.outbox = outbox;
  }

  /**
   * @param told rounds of which the team has said what will be done
   * @param now in London
   * @return how many letters are new
   */
  public int run(Collection<Round> told, ZonedDateTime now) {
    LocalDate since = now.toLocalDate().minusDays(AskingLetters.LOOKED_BACK_DAYS);
    return told.stream()
        .mapToInt(
            round ->
                Happened.last(round, "told")
                    .map(Happened::day)
                    .filter(day -> !day.isBefore(since))
                    .map(day -> offer(round, day))
                    .orElse(0))
        .sum();
  }

  private int offer(Round round, LocalDate day) {
    if (done.contains(round.ref())) {
      return 0;
    }
    int offered =
        outbox.offerAll(
            reminding.toTell(round, day).stream()
                .map(whom -> RoundMessages.told(round, whom, day))
                .toList());
    done.add(round.ref());
    return offered;
  }
}
