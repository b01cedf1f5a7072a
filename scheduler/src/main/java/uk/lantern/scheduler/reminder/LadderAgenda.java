package uk.lantern.scheduler.reminder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.lantern.scheduler.action.agenda.PutOnAgenda;

/** What somebody pressed for a group's agenda stands on its page, too. */
@Configuration(proxyBeanMethods = false)
class LadderAgenda {

  @Bean
  PutOnAgenda putOnAgenda(Ladder ladder) {
    return group ->
        ladder.agenda(group).stream()
            .map(pressed -> new PutOnAgenda.Put(pressed.ref(), pressed.note()))
            .toList();
  }
}
