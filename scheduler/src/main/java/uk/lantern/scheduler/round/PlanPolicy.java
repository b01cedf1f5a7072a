package uk.lantern.scheduler.round;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.scheduler.calendar.PlannedTime;
import uk.lantern.scheduler.round.part.RoundCases;
import uk.lantern.scheduler.round.part.RoundDates;
import uk.lantern.scheduler.round.part.RoundPlan;
import uk.lantern.scheduler.round.part.Serving;

/** What a plan must have, from what is known about what it names. */
final class PlanPolicy {

  static final int MOST_TITLE = 120;
  static final int MOST_TEXT = 600;

  /** More records than an agency can look at in a round. */
  static final int MOST_SAMPLES = 200;

  private static final int FARTHEST_DAYS = 366;

  /** Number of a case in its round; anything longer may be somebody's number elsewhere. */
  private static final Pattern CASE = Pattern.compile("C\\d{2}");

  private static final Pattern YEAR = Pattern.compile("(20\\d\\d)-(\\d\\d)");

  private PlanPolicy() {}

  /**
   * What a plan names, looked up.
   *
   * @param questionnaire null when there is none of that code and version
   * @param priorityKnown whether the priority is one of that year's set
   * @param learningKnown whether each item is published
   * @param agenciesKnown whether each agency is one
   * @param identifies whether a text may identify somebody
   */
  record Known(
      @Nullable Questionnaire questionnaire,
      boolean priorityKnown,
      boolean learningKnown,
      boolean agenciesKnown,
      boolean identifies) {

    @Override
    public String toString() {
      return "Known[]";
    }
  }

  /**
   * Why it cannot be a plan; empty when it can.
   *
   * @param now in London
   */
  static Optional<RoundRefusal> refusal(RoundPlan plan, Known known, LocalDateTime now) {
    return Stream.of(
            form(plan, known.questionnaire()),
            texts(plan, known.identifies()),
            serving(plan, known),
            cases(plan, known.agenciesKnown()),
            dates(plan.dates(), now))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<RoundRefusal> form(RoundPlan plan, @Nullable Questionnaire it) {
    if (it == null || it.kind() != plan.form().kind()) {
      return Optional.of(RoundRefusal.NO_SUCH_QUESTIONNAIRE);
    }
    return it.anonymity() == plan.form().anonymity()
        ? Optional.empty()
        : Optional.of(RoundRefusal.ANONYMITY_FIXED);
  }

  private static Optional<RoundRefusal> texts(RoundPlan plan, boolean identifies) {
    if (plan.title().isBlank()) {
      return Optional.of(RoundRefusal.TEXT_MISSING);
    }
    if (plan.title().length() > MOST_TITLE || plan.serving().risk().length() > MOST_TEXT) {
      return Optional.of(RoundRefusal.TEXT_TOO_LONG);
    }
    return identifies ? Optional.of(RoundRefusal.IDENTIFIES) : Optional.empty();
  }

  private static Optional<RoundRefusal> serving(RoundPlan plan, Known known) {
    QuestionnaireKind kind = plan.form().kind();
    Serving it = plan.serving();
    if (kind.isOfAgencies() && !isYear(it.programmeYear())) {
      return Optional.of(RoundRefusal.YEAR_MISSING);
    }
    boolean unknown = it.priority() != 0 && !known.priorityKnown();
    boolean none = kind.isOfAgencies() && it.priority() == 0 && it.risk().isBlank();
    if (unknown || none) {
      return Optional.of(RoundRefusal.PRIORITY_MISSING);
    }
    boolean one = kind != QuestionnaireKind.ASSURANCE_REQUEST || it.learning().size() == 1;
    return one && known.learningKnown()
        ? Optional.empty()
        : Optional.of(RoundRefusal.LEARNING_MISSING);
  }

  /** {@code 2026-27}: two years that follow each other. */
  static boolean isYear(String code) {
    Matcher it = YEAR.matcher(code);
    return it.matches()
        && (Integer.parseInt(it.group(1)) + 1) % 100 == Integer.parseInt(it.group(2));
  }

  private static Optional<RoundRefusal> cases(RoundPlan plan, boolean agenciesKnown) {
    RoundCases it = plan.cases();
    boolean references = plan.form().kind() == QuestionnaireKind.MULTI_AGENCY_AUDIT;
    boolean samples = plan.form().kind() == QuestionnaireKind.SINGLE_AGENCY_AUDIT;
    if (!usable(it) || !agenciesKnown) {
      return Optional.of(RoundRefusal.CASE_UNUSABLE);
    }
    if (!references && !it.references().isEmpty() || !samples && !it.samples().isEmpty()) {
      return Optional.of(RoundRefusal.CASE_UNUSABLE);
    }
    return references && it.references().isEmpty() || samples && it.samples().isEmpty()
        ? Optional.of(RoundRefusal.CASES_MISSING)
        : Optional.empty();
  }

  private static boolean usable(RoundCases it) {
    return it.references().stream().allMatch(ref -> CASE.matcher(ref).matches())
        && it.references().stream().distinct().count() == it.references().size()
        && it.samples().entrySet().stream().allMatch(PlanPolicy::usable);
  }

  private static boolean usable(Map.Entry<String, Integer> sample) {
    return sample.getValue() >= 1 && sample.getValue() <= MOST_SAMPLES;
  }

  private static Optional<RoundRefusal> dates(RoundDates it, LocalDateTime now) {
    if (PlannedTime.refusal(it.opens().toLocalTime()).isPresent()
        || PlannedTime.refusal(it.closes().toLocalTime()).isPresent()) {
      return Optional.of(RoundRefusal.CLOCK_CHANGE_HOUR);
    }
    if (!it.closes().isAfter(now)) {
      return Optional.of(RoundRefusal.IN_THE_PAST);
    }
    LocalDate closed = it.closes().toLocalDate();
    LocalDate meeting = it.meeting();
    if (!it.opens().isBefore(it.closes())
        || it.results().isBefore(closed)
        || meeting != null && meeting.isBefore(closed)) {
      return Optional.of(RoundRefusal.DATES_OUT_OF_ORDER);
    }
    return it.closes().isAfter(now.plusDays(FARTHEST_DAYS))
        ? Optional.of(RoundRefusal.TOO_FAR)
        : Optional.empty();
  }

  /** Why a launched plan cannot be followed by another; empty when it can. */
  static Optional<RoundRefusal> later(RoundPlan from, RoundPlan to) {
    if (from.form().anonymity() != to.form().anonymity()) {
      return Optional.of(RoundRefusal.ANONYMITY_FIXED);
    }
    boolean same =
        from.form().equals(to.form())
            && from.title().equals(to.title())
            && from.serving().equals(to.serving())
            && from.audience().equals(to.audience())
            && from.cases().equals(to.cases())
            && from.dates().opens().equals(to.dates().opens());
    if (!same) {
      return Optional.of(RoundRefusal.NOT_NOW);
    }
    LocalDate met = from.dates().meeting();
    LocalDate meets = to.dates().meeting();
    boolean earlier =
        to.dates().closes().isBefore(from.dates().closes())
            || to.dates().results().isBefore(from.dates().results())
            || met != null && (meets == null || meets.isBefore(met));
    return earlier ? Optional.of(RoundRefusal.DATES_OUT_OF_ORDER) : Optional.empty();
  }
}
