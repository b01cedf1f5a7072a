package uk.lantern.scheduler.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.quartz.JobDetail;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;
import org.springframework.scheduling.quartz.SpringBeanJobFactory;
import uk.lantern.content.calendar.LanternClock;
import uk.lantern.scheduler.outbox.Outbox;

/** Quartz in memory, filled from {@link Triggers} at every start. */
@Configuration(proxyBeanMethods = false)
public class TriggerConfiguration {

  private static final String THREADS = "4";

  @Bean
  JobRuns jobRuns(MongoOperations mongo) {
    return new JobRuns(mongo);
  }

  @Bean
  SchedulerFactoryBean quartzScheduler(ApplicationContext context) {
    SpringBeanJobFactory jobs = new SpringBeanJobFactory();
    jobs.setApplicationContext(context);
    Properties settings = new Properties();
    settings.setProperty("org.quartz.threadPool.threadCount", THREADS);
    SchedulerFactoryBean factory = new SchedulerFactoryBean();
    factory.setSchedulerName("lantern");
    factory.setQuartzProperties(settings);
    factory.setJobFactory(jobs);
    factory.setJobDetails(Triggers.ALL.stream().map(Cadence::jobDetail).toArray(JobDetail[]::new));
    factory.setTriggers(triggers().toArray(Trigger[]::new));
    factory.setWaitForJobsToCompleteOnShutdown(true);
    factory.setPhase(DemoTime.PHASE - 1);
    return factory;
  }

  /** The table, and one run at start of whatever asks the state. */
  static List<Trigger> triggers() {
    List<Trigger> triggers = new ArrayList<>();
    for (Cadence cadence : Triggers.ALL) {
      triggers.add(cadence.trigger());
      if (cadence.pace() == Pace.FREQUENT) {
        triggers.add(
            TriggerBuilder.newTrigger()
                .withIdentity(cadence.name() + "-at-start")
                .forJob(cadence.jobKey())
                .startNow()
                .build());
      }
    }
    return triggers;
  }

  @Bean
  Timetable timetable(Scheduler quartz) throws SchedulerException {
    return new Timetable(quartz);
  }

  @Bean
  @Profile("local")
  DemoTime demoTime(LanternClock clock, Timetable timetable, MongoOperations mongo, Outbox outbox) {
    return new DemoTime(clock, timetable, mongo, outbox);
  }
}
