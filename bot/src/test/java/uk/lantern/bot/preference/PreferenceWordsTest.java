package uk.lantern.bot.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.scheduler.calendar.PersonalTime;
import uk.lantern.scheduler.calendar.SendingHours;
import uk.lantern.scheduler.people.DigestFrequency;
import uk.lantern.scheduler.people.LanguageLevel;
import uk.lantern.scheduler.people.Preference;
import uk.lantern.scheduler.people.ReminderTime;

/** What people type and what they fill in mean the same. */
class PreferenceWordsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24); // a Tuesday
  private static final Catalogue SHIPPED = Catalogue.load(true);
  private static final Choices CHOICES =
      new Choices(SHIPPED.themes(), SHIPPED.audiences(), SendingHours.USUAL);

  private final PreferenceWords words = new PreferenceWords(CHOICES);
  private final PreferenceForm form = new PreferenceForm(CHOICES);

  private Preference after(String typed, Preference before) {
    Wish wish = words.read(typed, TODAY, before);
    assertThat(wish).as(typed).isInstanceOf(Wish.Change.class);
    return ((Wish.Change) wish).how().apply(before);
  }

  private Preference after(String typed) {
    return after(typed, Preference.USUAL);
  }

  private static PersonalTime time(Preference it) {
    return it.time();
  }

  @ParameterizedTest
  @CsvSource({
    "weekly, WEEKLY",
    "Fortnightly please, FORTNIGHTLY",
    "Monthly., MONTHLY",
    "only important, ONLY_IMPORTANT",
    "only the important things, ONLY_IMPORTANT",
    "pause, PAUSED",
    "pause my digest, PAUSED"
  })
  void howOftenIsOneWord(String typed, DigestFrequency often) {
    assertThat(after(typed).digest()).isEqualTo(often);
  }

  @ParameterizedTest
  @CsvSource({
    "pause until 10 December, 2026-12-10",
    "Please pause until Thursday, 2026-11-26",
    "pause for 2 weeks please, 2026-12-08",
    "pause my digest until 10 December, 2026-12-10"
  })
  void aPauseEndsOnTheDayThatIsNamed(String typed, LocalDate until) {
    assertThat(time(after(typed)).pausedUntil()).isEqualTo(until);
  }

  @Test
  void unpauseEndsEveryKindOfPauseAndNothingElse() {
    Preference paused =
        Preference.USUAL
            .withDigest(DigestFrequency.PAUSED)
            .withTime(new PersonalTime(Set.of(DayOfWeek.FRIDAY), null, TODAY.plusDays(9)));
    Preference after = after("unpause", paused);
    assertThat(after.digest()).isEqualTo(DigestFrequency.MONTHLY);
    assertThat(after.time()).isEqualTo(new PersonalTime(Set.of(DayOfWeek.FRIDAY), null, null));
    assertThat(after("unpause", Preference.USUAL.withDigest(DigestFrequency.WEEKLY)).digest())
        .isEqualTo(DigestFrequency.WEEKLY);
  }

  @Test
  void leaveLastsToTheEndOfTheDayThatIsNamed() {
    Preference onLeave = after("I'm on leave until Friday");
    assertThat(time(onLeave).leaveLastDay()).isEqualTo("2026-11-27");
    assertThat(time(after("back from leave", onLeave)).leaveLastDay()).isNull();
  }

  @Test
  void daysOffAreReadInAnyNumber() {
    assertThat(time(after("I don’t work Wednesdays")).nonWorkingDays())
        .containsExactly(DayOfWeek.WEDNESDAY);
    Preference three = after("i do not work on Mondays, Tuesdays and on Fridays.");
    assertThat(time(three).nonWorkingDays())
        .containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.FRIDAY);
    assertThat(time(after("I work every day", three)).nonWorkingDays()).isEmpty();
  }

  @Test
  void topicsAreReadByNameByCodeAndByWhatPeopleCallThem() {
    Preference two = after("my topics neglect, county lines");
    assertThat(two.topics()).containsExactlyInAnyOrder("neglect", "exploitation");
    assertThat(after("only my topics", two)).isEqualTo(two);
    assertThat(after("my topics online, identity, race and culture and dv").topics())
        .containsExactlyInAnyOrder("online", "identity", "domestic_abuse");
    assertThat(after("all topics", two).topics()).isEmpty();
  }

  @Test
  void reminderDayAndTimeAreReadTogetherOrAlone() {
    ReminderTime both = after("my reminders on Thursdays at 14:30").reminders();
    assertThat(both).isEqualTo(new ReminderTime(DayOfWeek.THURSDAY, LocalTime.of(14, 30)));
    assertThat(after("my reminders at 2pm").reminders())
        .isEqualTo(new ReminderTime(DayOfWeek.TUESDAY, LocalTime.of(14, 0)));
    assertThat(after("reminders on Fridays").reminders().day()).isEqualTo(DayOfWeek.FRIDAY);
  }

  @Test
  void theRestIsPlainWords() {
    assertThat(after("easy words").language()).isEqualTo(LanguageLevel.EASY);
    assertThat(after("no pulses").pulses()).isFalse();
    assertThat(after("pulses again", after("no pulses")).pulses()).isTrue();
    assertThat(after("you may email me").email()).isTrue();
    assertThat(after("no email", after("you may email me")).email()).isFalse();
    assertThat(after("my job is a school nurse").jobFamily()).isEqualTo("school_nurse");
    assertThat(after("my own job", after("my job is midwife")).jobFamily()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "pause until whenever, UNKNOWN_DAY",
    "pause until today, DAY_PASSED",
    "on leave until 1 November 2026, DAY_PASSED",
    "pause until 10 December 2030, TOO_FAR",
    "i do not work moondays, UNKNOWN_DAY",
    "'i do not work Mondays, Tuesdays, Wednesdays, Thursdays and Fridays', NO_DAY_LEFT",
    "my topics cheese, UNKNOWN_TOPIC",
    "only my topics, NO_TOPICS",
    "my job is astronaut, UNKNOWN_JOB",
    "my reminders at 1:30, CLOCK_CHANGE",
    "my reminders at 18:00, QUIET_TIME",
    "my reminders on Sundays, NO_WEEKDAY",
    "my reminders at 25:00, NOT_UNDERSTOOD"
  })
  void whatCannotBeDoneIsRefusedWithTheReason(String typed, String why) {
    Wish wish = words.read(typed, TODAY, Preference.USUAL);
    assertThat(wish).isInstanceOf(Wish.Refused.class);
    assertThat(((Wish.Refused) wish).why().name()).isEqualTo(why);
  }

  @Test
  void aFormSavesAllItsInputsAndNoOthers() {
    Preference before = Preference.USUAL.withEmail(true);
    Wish wish =
        form.read(
            "preferences-save-what",
            Map.of(
                "digest", "weekly",
                "topics", "neglect,online",
                "jobFamily", "own",
                "pausedUntil", "2026-12-10"),
            TODAY);
    assertThat(((Wish.Change) wish).how().apply(before))
        .isEqualTo(
            before
                .withDigest(DigestFrequency.WEEKLY)
                .withTopics(Set.of("neglect", "online"))
                .withTime(new PersonalTime(Set.of(), null, LocalDate.of(2026, 12, 10))));
    Wish cleared =
        form.read("preferences-save-when", Map.of("daysOff", "", "leaveUntil", ""), TODAY);
    assertThat(((Wish.Change) cleared).how().apply(before)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hourly", "{\"$gt\":0}", "", "weekly; drop"})
  void aForgedInputChangesNothing(String forged) {
    assertThat(form.read("preferences-save-what", Map.of("digest", forged), TODAY))
        .isInstanceOf(Wish.Refused.class);
    assertThat(form.read("preferences-save-when", Map.of("time", forged), TODAY))
        .isInstanceOf(Wish.Refused.class);
  }
}
