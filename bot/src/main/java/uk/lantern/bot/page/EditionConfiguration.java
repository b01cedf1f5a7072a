package uk.lantern.bot.page;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.lantern.bot.card.Cards;
import uk.lantern.bot.source.SourceWords;
import uk.lantern.content.image.ItemImages;
import uk.lantern.content.learning.LearningLibrary;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.people.Agencies;

/** Editions of the digest as pages, in a server. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class EditionConfiguration {

  @Bean
  EditionDoor editionDoor(
      PageGate gate, EditionShelf editions, LearningLibrary library, PageDoor.Readers readers) {
    return new EditionDoor(gate, editions, library, readers);
  }

  @Bean
  EditionLinks editionLinks(LinkWriter writer, EditionDoor door) {
    return new SignedEditionLinks(writer, door::lifetime);
  }

  @Bean
  EditionViews editionViews(
      LearningLibrary library,
      SourceWords words,
      PageLinks links,
      ObjectProvider<ItemImages> images,
      Wording wording) {
    ItemImages ofItems = images.getIfAvailable(ItemImages::none);
    return new EditionViews(
        new EditionPages(library, words, links, ofItems), new EditionText(wording));
  }

  @Bean
  EditionPreviews editionPreviews(EditionShelf editions, Cards cards, Agencies agencies) {
    return new EditionPreviews(editions, cards, agencies);
  }
}
