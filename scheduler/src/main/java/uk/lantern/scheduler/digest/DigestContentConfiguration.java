package uk.lantern.scheduler.digest;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.lantern.scheduler.outbox.Ledger;
import uk.lantern.scheduler.outbox.LetterContent;

/** What whoever sends the cards of editions asks for. */
@Configuration(proxyBeanMethods = false)
class DigestContentConfiguration {

  @Bean
  LetterContent digestContent(DigestLetters letters, Ledger ledger) {
    return new DigestContent(letters, ledger);
  }
}
