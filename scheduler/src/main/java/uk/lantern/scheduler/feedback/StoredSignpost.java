package uk.lantern.scheduler.feedback;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Somebody was shown where complaints go. That is all: neither who, nor from where, nor about what.
 *
 * <p>Retention: three years, as for feedback.
 *
 * @param id random
 * @param month for example {@code 2026-11}
 */
@Document("complaintSignposts")
record StoredSignpost(@Id String id, int v, String month, String purgeOn) {

  static final int V = 1;

  @Override
  public String toString() {
    return "StoredSignpost[]";
  }
}
