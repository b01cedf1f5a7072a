package uk.lantern.scheduler.trigger;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.listeners.JobListenerSupport;

/** Tells whoever fired a job by hand when it has ended. */
final class RunsAwaited extends JobListenerSupport {

  /** Key of the run's id in the job data. */
  static final String RUN = "run";

  record Awaited(String id, CompletableFuture<JobRun> end) {}

  private final Map<String, CompletableFuture<JobRun>> ends = new ConcurrentHashMap<>();

  Awaited next() {
    String id = UUID.randomUUID().toString();
    CompletableFuture<JobRun> end = new CompletableFuture<>();
    ends.put(id, end);
    return new Awaited(id, end);
  }

  @Override
  public String getName() {
    return "runs-awaited";
  }

  @Override
  public void jobWasExecuted(JobExecutionContext context, @Nullable JobExecutionException failure) {
    String id = context.getMergedJobDataMap().getString(RUN);
    CompletableFuture<JobRun> end = id == null ? null : ends.remove(id);
    if (end == null) {
      return;
    }
    if (context.getResult() instanceof JobRun run) {
      end.complete(run);
    } else {
      end.completeExceptionally(
          failure == null ? new IllegalStateException("The job gave no result.") : failure);
    }
  }
}
