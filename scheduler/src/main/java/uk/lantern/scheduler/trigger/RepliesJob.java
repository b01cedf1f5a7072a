package uk.lantern.scheduler.trigger;

import java.time.Clock;
import java.time.Instant;
import org.quartz.DisallowConcurrentExecution;
import uk.lantern.scheduler.question.QuestionPost;

/** Sends replies that no letter carries yet, and notes which askers have been told. */
@DisallowConcurrentExecution
final class RepliesJob extends RecordedJob {

  private final QuestionPost post;

  RepliesJob(QuestionPost post, JobRuns runs, Clock clock) {
    super(runs, clock);
    this.post = post;
  }

  @Override
  int run(Instant now) {
    return post.offerReplies();
  }
}
