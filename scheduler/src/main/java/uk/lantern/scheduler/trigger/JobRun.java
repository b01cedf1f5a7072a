package uk.lantern.scheduler.trigger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The last run of one job, on any instance. No purge date: one record for each job.
 *
 * @param id name in the timetable
 * @param startedAt when the last run began
 * @param doneAt when the last run began that went well; null before the first
 * @param count what the last good run did: letters offered, records deleted
 * @param failure kind of failure of the last run; null when it went well
 */
@Document("jobRuns")
public record JobRun(
    @Id String id,
    int v,
    Instant startedAt,
    @Nullable Instant doneAt,
    int count,
    @Nullable String failure) {

  static final int V = 1;
}
