package uk.lantern.bot.page;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.lantern.bot.page.round.RoundPages;
import uk.lantern.bot.page.round.RoundShelf;
import uk.lantern.bot.round.ResultNames;
import uk.lantern.content.wording.Wording;

/** The results of rounds as pages, in a server. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class RoundPageConfiguration {

  @Bean
  RoundLinks roundLinks(LinkWriter writer) {
    return new SignedRoundLinks(writer);
  }

  @Bean
  RoundPages roundPages(RoundShelf shelf, Wording wording) {
    return new RoundPages(shelf, new ResultNames(wording), wording);
  }
}
