package uk.lantern.scheduler.people;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.lantern.content.calendar.SchoolClosures;

/** For whoever asks which days are quiet for somebody; imported by them. */
@Configuration(proxyBeanMethods = false)
public class DaysConfiguration {

  @Bean
  DaysOfPeople daysOfPeople(Agencies agencies, SchoolClosures schools, Preferences preferences) {
    return new DaysOfPeople(agencies, schools, preferences);
  }
}
