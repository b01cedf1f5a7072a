package uk.lantern.rig.bar;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.h2.store.fs.FilePath;

/** db-scheduler as its README advises for throughput, on an H2 file that forces every commit. */
final class DbSchedulerOnH2 {

  private static final int BATCH = 250;
  private static final String TABLE =
      """
      create table scheduled_tasks (
        task_name varchar(100), task_instance varchar(100), task_data blob,
        execution_time timestamp with time zone, picked boolean, picked_by varchar(50),
        last_success timestamp with time zone, last_failure timestamp with time zone,
        consecutive_failures int, last_heartbeat timestamp with time zone, version bigint,
        priority smallint, primary key (task_name, task_instance))""";

  private DbSchedulerOnH2() {}

  /** Executions a second, from the first schedule to the last completion. */
  static double run(Path data, int executions, int threads) throws Exception {
    FilePath.register(new ForcedFiles());
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl("jdbc:h2:force:" + data.toAbsolutePath() + ";WRITE_DELAY=0");
    config.setMaximumPoolSize(threads + 4);
    try (HikariDataSource database = new HikariDataSource(config)) {
      try (Connection connection = database.getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute(TABLE);
        statement.execute("create index due on scheduled_tasks (execution_time)");
      }
      return run(database, executions, threads);
    }
  }

  private static double run(HikariDataSource database, int executions, int threads)
      throws InterruptedException {
    CountDownLatch done = new CountDownLatch(executions);
    OneTimeTask<Void> task =
        Tasks.oneTime("letter").execute((instance, context) -> done.countDown());
    Scheduler scheduler =
        Scheduler.create(database, task)
            .threads(threads)
            .pollUsingFetchAndLockOnExecute(0.5, 4)
            .pollingInterval(Duration.ofMillis(100))
            .build();
    long start = System.nanoTime();
    schedule(scheduler, task, executions);
    scheduler.start();
    if (!done.await(10, TimeUnit.MINUTES)) {
      throw new IllegalStateException(done.getCount() + " executions did not end.");
    }
    long end = System.nanoTime();
    scheduler.stop();
    return executions * 1e9 / (end - start);
  }

  private static void schedule(Scheduler scheduler, OneTimeTask<Void> task, int executions) {
    for (int from = 0; from < executions; from += BATCH) {
      List<TaskInstance<?>> batch = new ArrayList<>();
      for (int i = from; i < Math.min(executions, from + BATCH); i++) {
        batch.add(task.instance("p" + i));
      }
      scheduler.scheduleBatch(batch, Instant.EPOCH);
    }
  }
}
