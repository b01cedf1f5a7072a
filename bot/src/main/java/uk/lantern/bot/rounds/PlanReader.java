package uk.lantern.bot.rounds;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.lantern.bot.typed.MomentWords;
import uk.lantern.content.calendar.DayWords;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.scheduler.round.part.RoundAudience;
import uk.lantern.scheduler.round.part.RoundDates;
import uk.lantern.scheduler.round.part.RoundForm;
import uk.lantern.scheduler.round.part.RoundPlan;

/** Makes a plan of what somebody filled in or typed; what was not said stays as it was. */
@Component
class PlanReader {

  /** When people have gone home and nobody is surprised. */
  private static final int CLOSING_HOUR = 17;

  /** Results a week after closing: somebody of the team reads the words first. */
  private static final int UNTIL_RESULTS = 7;

  private final RoundForms forms;
  private final RoundAudienceWords audiences;
  private final PlanPurpose purpose;
  private final RoundCards cards;

  PlanReader(
      RoundForms forms, RoundAudienceWords audiences, PlanPurpose purpose, RoundCards cards) {
    this.forms = forms;
    this.audiences = audiences;
    this.purpose = purpose;
    this.cards = cards;
  }

  /**
   * @param base the plan as it is; null for a new round
   * @param said by the id of each {@link PlanField}
   */
  Read<RoundPlan> read(@Nullable RoundPlan base, Map<String, String> said, ZonedDateTime at) {
    List<String> problems = new ArrayList<>(cards.rewording(said.values()));
    Optional<Questionnaire> chosen =
        base == null ? forms.find(said(said, PlanField.FORM)) : Optional.empty();
    if (base == null && chosen.isEmpty()) {
      problems.add(cards.say(RoundsWording.NEEDS_FORM, Map.of("all", forms.names())));
    }
    RoundForm form = base == null ? chosen.map(PlanReader::form).orElse(null) : base.form();
    RoundAudience audience = audience(base, said, problems);
    RoundDates dates = dates(base, said, at, problems);
    if (form == null || dates == null || !problems.isEmpty()) {
      return Read.amiss(problems);
    }
    String usual = base == null ? chosen.map(Questionnaire::title).orElse("") : base.title();
    List<String> serves = chosen.map(Questionnaire::serves).orElse(List.of());
    RoundPlan plan =
        purpose.read(
            new PlanPurpose.Basis(form, serves, audience, dates, base),
            said,
            titled(said, usual),
            problems);
    return problems.isEmpty() ? Read.of(plan) : Read.amiss(problems);
  }

  private static RoundForm form(Questionnaire it) {
    return new RoundForm(it.code(), it.version(), it.kind(), it.anonymity());
  }

  private static String titled(Map<String, String> said, String usual) {
    String title = said(said, PlanField.TITLE);
    return title.isEmpty() ? usual : title;
  }

  private RoundAudience audience(
      @Nullable RoundPlan base, Map<String, String> said, List<String> problems) {
    String typed = said(said, PlanField.AUDIENCE);
    if (typed.isEmpty()) {
      if (base == null) {
        problems.add(needs(PlanField.AUDIENCE));
      }
      return base == null ? RoundAudience.ALL : base.audience();
    }
    RoundAudienceWords.Read read = audiences.read(typed);
    if (!read.unknown().isEmpty()) {
      problems.add(
          cards.say(
              RoundsWording.NEEDS_AUDIENCE, Map.of("words", String.join(", ", read.unknown()))));
    }
    return read.audience();
  }

  private @Nullable RoundDates dates(
      @Nullable RoundPlan base, Map<String, String> said, ZonedDateTime at, List<String> problems) {
    LocalDate today = at.toLocalDate();
    RoundDates was = base == null ? null : base.dates();
    LocalDateTime opens =
        moment(
            said, PlanField.OPENS, today, was == null ? Moments.soon(at) : was.opens(), problems);
    LocalDateTime closes =
        moment(said, PlanField.CLOSES, today, was == null ? null : was.closes(), problems);
    if (closes == null || opens == null) {
      return null;
    }
    LocalDate usual = closes.toLocalDate().plusDays(UNTIL_RESULTS);
    LocalDate results =
        day(said, PlanField.RESULTS, today, was == null ? usual : was.results(), problems);
    LocalDate meeting =
        day(said, PlanField.MEETING, today, was == null ? null : was.meeting(), problems);
    return results == null ? null : new RoundDates(opens, closes, results, meeting);
  }

  private @Nullable LocalDateTime moment(
      Map<String, String> said,
      PlanField field,
      LocalDate today,
      @Nullable LocalDateTime usual,
      List<String> problems) {
    String typed = said(said, field);
    if (typed.isEmpty()) {
      if (usual == null) {
        problems.add(needs(field));
      }
      return usual;
    }
    Optional<LocalDateTime> day = plainDay(typed, today).map(it -> it.atTime(CLOSING_HOUR, 0));
    Optional<LocalDateTime> read = day.or(() -> MomentWords.read(typed, today));
    if (read.isEmpty()) {
      problems.add(cards.say(RoundsWording.NEEDS_MOMENT, Map.of("what", cards.say(field.label()))));
    }
    return read.orElse(null);
  }

  /** A day without a time: to its end as people work. */
  private static Optional<LocalDate> plainDay(String typed, LocalDate today) {
    return DayWords.coming(plain(typed), today);
  }

  private static String plain(String typed) {
    return typed.toLowerCase(Locale.UK).replaceAll("\\s+", " ").replaceFirst("^(?:on |the )+", "");
  }

  private @Nullable LocalDate day(
      Map<String, String> said,
      PlanField field,
      LocalDate today,
      @Nullable LocalDate usual,
      List<String> problems) {
    String typed = said(said, field);
    if (typed.isEmpty()) {
      return usual;
    }
    Optional<LocalDate> day = plainDay(typed, today);
    if (day.isEmpty()) {
      problems.add(cards.say(RoundsWording.NEEDS_DAY, Map.of("what", cards.say(field.label()))));
    }
    return day.orElse(null);
  }

  private String needs(PlanField field) {
    return cards.say(RoundsWording.NEEDS, Map.of("what", cards.say(field.label())));
  }

  static String said(Map<String, String> said, PlanField field) {
    return said.getOrDefault(field.id(), "").strip();
  }
}
