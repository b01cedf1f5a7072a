package uk.lantern.scheduler.digest.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What changes between two letters of one edition, without its words.
 *
 * @param turn its turn now, 0 when there is no such edition
 * @param next London date of the next other edition that is planned, null when none is
 */
public record Glance(long turn, @Nullable LocalDate next) {

  static Glance of(String ref, @Nullable Document itself, List<Document> planned) {
    LocalDateTime next = null;
    for (Document each : planned) {
      if (!ref.equals(each.getString("_id"))) {
        next = sooner(next, each.getEmbedded(List.of("times", "plannedFor"), String.class));
      }
    }
    long turn = itself == null ? 0 : itself.get("turn", Number.class).longValue();
    return new Glance(turn, next == null ? null : next.toLocalDate());
  }

  private static @Nullable LocalDateTime sooner(
      @Nullable LocalDateTime known, @Nullable String other) {
    if (other == null) {
      return known;
    }
    LocalDateTime when = LocalDateTime.parse(other);
    return known == null || when.isBefore(known) ? when : known;
  }
}
