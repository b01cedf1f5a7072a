package uk.lantern.scheduler.trigger;

import java.time.Clock;
import java.time.Instant;
import org.quartz.DisallowConcurrentExecution;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.calendar.WorkingDays;
import uk.lantern.scheduler.calendar.WorkingHours;
import uk.lantern.scheduler.question.QuestionPost;

/** Tells the partnership team which questions wait. Silent on bank holidays and in quiet hours. */
@DisallowConcurrentExecution
final class WaitingQuestionsJob extends RecordedJob {

  private final QuestionPost post;
  private final WorkingDays workingDays;

  WaitingQuestionsJob(QuestionPost post, WorkingDays workingDays, JobRuns runs, Clock clock) {
    super(runs, clock);
    this.post = post;
    this.workingDays = workingDays;
  }

  @Override
  int run(Instant now) {
    var london = now.atZone(London.ZONE);
    return WorkingHours.USUAL.isQuiet(london, workingDays)
        ? 0
        : post.offerWaiting(london.toLocalDate());
  }
}
