package uk.lantern.scheduler.round.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.calendar.London;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.round.Ask;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.RoundRefusal;
import uk.lantern.scheduler.round.RoundTimes;
import uk.lantern.scheduler.round.part.RoundState;

/** When a stage of a training evaluation can be answered, and for how long it keeps a name. */
final class EvaluationPolicy {

  /** How long a follow-up can be answered from its day on. */
  static final int FOLLOW_UP_DAYS = 90;

  static final int FOLLOW_UP_MONTHS = 3;
  static final int LATEST_FOLLOW_UP_MONTHS = 9;

  /** domain.md 3.6: named until 12 months after the last follow-up. */
  static final int NAMED_MONTHS = 12;

  /** As long as what was answered without a name. */
  static final int UNNAMED_YEARS = 3;

  private EvaluationPolicy() {}

  /** Why the day of the course, or what came before it, cannot be answered at a moment. */
  static Optional<RoundRefusal> onTheDay(Ask ask, Instant now) {
    Round round = ask.round();
    if (ask.state() == Ask.State.DECLINED) {
      return Optional.of(RoundRefusal.DECLINED);
    }
    boolean over = round.state() != RoundState.OPEN && round.state() != RoundState.LAUNCHED;
    if (over || !now.isBefore(RoundTimes.closes(round))) {
      return Optional.of(RoundRefusal.CLOSED);
    }
    boolean early = round.state() == RoundState.LAUNCHED && now.isBefore(RoundTimes.opens(round));
    return early ? Optional.of(RoundRefusal.NOT_OPEN_YET) : Optional.empty();
  }

  /** Why a later stage cannot be answered on a London day. */
  static Optional<RoundRefusal> later(Evaluation it, Stage stage, LocalDate today) {
    LocalDate day = it.followUp();
    if (stage == Stage.THREE_MONTHS && it.calledOff()) {
      return Optional.of(RoundRefusal.DECLINED);
    }
    if (day == null || today.isBefore(day)) {
      return Optional.of(RoundRefusal.NOT_OPEN_YET);
    }
    int days = stage == Stage.MANAGER_VIEW ? 2 * FOLLOW_UP_DAYS : FOLLOW_UP_DAYS;
    return today.isAfter(day.plusDays(days)) ? Optional.of(RoundRefusal.CLOSED) : Optional.empty();
  }

  /** Whether a later stage may still be answered, on a London day or after it. */
  static boolean isAwaited(Evaluation it, Stage stage, LocalDate today) {
    LocalDate day = it.followUp();
    boolean own = it.awaitsFollowUp();
    boolean view = own || it.isDone(Stage.THREE_MONTHS) && !it.isDone(Stage.MANAGER_VIEW);
    return switch (stage) {
      case ONCE, BEFORE, ON_DAY -> false;
      case THREE_MONTHS -> own && day != null && !today.isAfter(day.plusDays(FOLLOW_UP_DAYS));
      case MANAGER_VIEW -> view && day != null && !today.isAfter(day.plusDays(2 * FOLLOW_UP_DAYS));
    };
  }

  static boolean isUsable(LocalDate day, LocalDate today) {
    return day.isAfter(today) && !day.isAfter(today.plusMonths(LATEST_FOLLOW_UP_MONTHS));
  }

  /** From when on no name stands beside it any more. */
  static LocalDate namedUntil(Evaluation it, LocalDate today) {
    LocalDate last = it.lastAsked().isAfter(today) ? it.lastAsked() : today;
    return last.plusMonths(NAMED_MONTHS);
  }

  static LocalDate day(Instant now) {
    return LocalDate.ofInstant(now, London.ZONE);
  }

  /** Whether a paper is one that this person may hold. */
  static boolean isTheirs(Paper paper, @Nullable Evaluation it) {
    return switch (paper.stage()) {
      case MANAGER_VIEW -> it != null && paper.whom().equals(it.manager());
      case THREE_MONTHS -> it != null && it.isDone(Stage.ON_DAY) && isOwn(paper);
      case ONCE, BEFORE, ON_DAY -> isOwn(paper);
    };
  }

  private static boolean isOwn(Paper paper) {
    return paper.whom().equals(paper.about());
  }
}
