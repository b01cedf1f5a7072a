package uk.lantern.scheduler.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.calendar.PersonalTime;

/**
 * How one person wants to be written to (domain.md 2.1).
 *
 * @param topics codes of themes.yml; empty means every topic
 * @param jobFamily whose learning is chosen for them instead of their own job's, null for their
 *     own; it gives no right to see anything
 * @param reminders when the weekly reminder comes
 * @param time days off, leave and pause
 * @param pulses whether they may be asked pulse questions
 * @param email whether what Teams cannot deliver may go by email
 */
public record Preference(
    DigestFrequency digest,
    Set<String> topics,
    @Nullable String jobFamily,
    ReminderTime reminders,
    PersonalTime time,
    boolean pulses,
    LanguageLevel language,
    boolean textOnly,
    boolean email) {

  /** What holds for somebody who has chosen nothing. */
  public static final Preference USUAL =
      new Preference(
          DigestFrequency.MONTHLY,
          Set.of(),
          null,
          ReminderTime.USUAL,
          PersonalTime.USUAL,
          true,
          LanguageLevel.STANDARD,
          false,
          false);

  public Preference {
    topics = Set.copyOf(topics);
  }

  public Preference withDigest(DigestFrequency it) {
    return new Preference(
        it, topics, jobFamily, reminders, time, pulses, language, textOnly, email);
  }

  public Preference withTopics(Set<String> it) {
    return new Preference(
        digest, it, jobFamily, reminders, time, pulses, language, textOnly, email);
  }

  /**
   * The same with another job family.
   *
   * @param it null for their own
   */
  public Preference withJobFamily(@Nullable String it) {
    return new Preference(digest, topics, it, reminders, time, pulses, language, textOnly, email);
  }

  public Preference withReminders(ReminderTime it) {
    return new Preference(digest, topics, jobFamily, it, time, pulses, language, textOnly, email);
  }

  public Preference withTime(PersonalTime it) {
    return new Preference(
        digest, topics, jobFamily, reminders, it, pulses, language, textOnly, email);
  }

  public Preference withPulses(boolean it) {
    return new Preference(
        digest, topics, jobFamily, reminders, time, it, language, textOnly, email);
  }

  public Preference withLanguage(LanguageLevel it) {
    return new Preference(digest, topics, jobFamily, reminders, time, pulses, it, textOnly, email);
  }

  public Preference withTextOnly(boolean it) {
    return new Preference(digest, topics, jobFamily, reminders, time, pulses, language, it, email);
  }

  public Preference withEmail(boolean it) {
    return new Preference(
        digest, topics, jobFamily, reminders, time, pulses, language, textOnly, it);
  }

  /** How often only: leave and days off are nobody else's business. */
  @Override
  public String toString() {
    return "Preference[" + digest + "]";
  }
}
