package uk.lantern.scheduler.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One agency as stored; dates are ISO text.
 *
 * <p>Retention: none. An agency that ended stays with its last day, for what it did names it; it is
 * no person.
 */
@Document("agencies")
record StoredAgency(
    @Id String code,
    int v,
    String name,
    String shortName,
    String type,
    String footprint,
    String duty,
    List<String> tenants,
    String schoolCalendar,
    List<String> predecessors,
    @Nullable String validFrom,
    @Nullable String validTo) {

  static final int V = 1;

  static StoredAgency of(Agency it) {
    return new StoredAgency(
        it.code(),
        V,
        it.name(),
        it.shortName(),
        it.type(),
        it.footprint(),
        it.duty(),
        it.tenants(),
        it.schoolCalendar(),
        it.predecessors(),
        text(it.validFrom()),
        text(it.validTo()));
  }

  Agency toAgency() {
    return new Agency(
        code,
        name,
        shortName,
        type,
        footprint,
        duty,
        tenants,
        schoolCalendar,
        predecessors,
        date(validFrom),
        date(validTo));
  }

  @Override
  public String toString() {
    return "StoredAgency[" + code + "]";
  }

  private static @Nullable String text(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }

  private static @Nullable LocalDate date(@Nullable String iso) {
    return iso == null ? null : LocalDate.parse(iso);
  }
}
