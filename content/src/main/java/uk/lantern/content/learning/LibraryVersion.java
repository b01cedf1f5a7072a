package uk.lantern.content.learning;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How often something was published; one document, kept for good.
 *
 * @param name drawn once, so that two stores with the same count are told apart; null in documents
 *     written before there was one
 */
@Document("libraryVersion")
record LibraryVersion(@Id String id, int v, long count, @Nullable String name) {

  static final String ID = "library";
}
