package uk.lantern.bot.page;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.lantern.bot.page.register.AgendaShelf;
import uk.lantern.bot.page.register.RegisterPages;
import uk.lantern.bot.page.register.RegisterShelf;
import uk.lantern.bot.page.register.RegisterWords;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.people.Agencies;

/** The register of actions and the groups' agendas as pages, in a server. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class RegisterConfiguration {

  @Bean
  RegisterDoor registerDoor(PageGate gate, PageDoor.Readers readers) {
    return new RegisterDoor(gate, readers);
  }

  @Bean
  RegisterLinks registerLinks(LinkWriter writer) {
    return new SignedRegisterLinks(writer);
  }

  @Bean
  RegisterWords registerWords(Agencies agencies, Catalogue catalogue, Wording wording) {
    return new RegisterWords(agencies, catalogue.prioritySets(), wording);
  }

  @Bean
  RegisterViews registerViews(
      RegisterShelf shelf, AgendaShelf agendas, RegisterWords words, RegisterLinks links) {
    return new RegisterViews(
        shelf, new RegisterPages(shelf, words), agendas, new RegisterCsv(words), links);
  }
}
