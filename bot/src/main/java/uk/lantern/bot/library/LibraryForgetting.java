package uk.lantern.bot.library;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import uk.lantern.content.learning.LibraryItems;
import uk.lantern.scheduler.retention.Removal;
import uk.lantern.scheduler.retention.Renaming;

/** How the library forgets somebody who worked on it. */
@Configuration(proxyBeanMethods = false)
class LibraryForgetting {

  @Bean
  Removal linkDraftForgetting(MongoOperations mongo) {
    return new Removal(mongo, "linkDrafts", who -> Criteria.where("owner").is(who.slashed()));
  }

  /** Who imported, approved and withdrew what: that two people did it can still be seen. */
  @Bean
  Renaming libraryRenaming(MongoOperations mongo) {
    return Renaming.ofRecords(mongo, LibraryItems.COLLECTION);
  }

  /** Whom the draft of somebody else names. */
  @Bean
  Renaming linkDraftRenaming(MongoOperations mongo) {
    return Renaming.ofOthers(mongo, "linkDrafts", who -> Criteria.where("owner").is(who.slashed()));
  }
}
