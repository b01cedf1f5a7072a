package uk.lantern.scheduler.action.agenda;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.lantern.scheduler.action.ActionPlans;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.action.Recommendations;
import uk.lantern.scheduler.calendar.WorkingDays;

/** The door to what groups have to decide. */
@Configuration(proxyBeanMethods = false)
public class AgendaConfiguration {

  @Bean
  Agendas agendas(
      Actions actions,
      Recommendations recommendations,
      ActionPlans plans,
      ObjectProvider<PutOnAgenda> put,
      WorkingDays calendar) {
    PutOnAgenda byNobody = group -> List.of();
    return new Agendas(
        actions, recommendations, plans, put.getIfAvailable(() -> byNobody), calendar);
  }
}
