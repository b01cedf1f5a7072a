package uk.lantern.content.learning;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** How often something was published; one document, kept for good. */
@Document("libraryVersion")
record LibraryVersion(@Id String id, int v, long count) {

  static final String ID = "library";
}
