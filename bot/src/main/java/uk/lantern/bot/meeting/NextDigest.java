package uk.lantern.bot.meeting;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Dates;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.digest.Editions;
import uk.lantern.scheduler.people.DigestFrequency;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.Preferences;

/** When somebody gets the next digest, in a sentence. */
@Component
class NextDigest {

  private final Editions editions;
  private final Preferences preferences;
  private final Wording wording;

  NextDigest(Editions editions, Preferences preferences, Wording wording) {
    this.editions = editions;
    this.preferences = preferences;
    this.wording = wording;
  }

  String sentence(Person person, ZonedDateTime now) {
    if (preferences.of(person.key()).digest() == DigestFrequency.PAUSED) {
      return wording.say(MeetingWording.NEXT_PAUSED);
    }
    return planned(person, now)
        .map(
            on ->
                wording.say(MeetingWording.NEXT_ON, Map.of("day", Dates.weekday(on.toLocalDate()))))
        .orElseGet(() -> wording.say(MeetingWording.NEXT_UNKNOWN));
  }

  private Optional<LocalDateTime> planned(Person person, ZonedDateTime now) {
    return editions
        .nextPlanned()
        .filter(it -> it.audience().holds(person.agency(), person.jobFamily()))
        .flatMap(it -> Optional.ofNullable(it.plannedFor()))
        .filter(it -> it.isAfter(now.toLocalDateTime()));
  }
}
