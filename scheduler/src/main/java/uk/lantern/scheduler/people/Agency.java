package uk.lantern.scheduler.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation of the partnership. Who leads safeguarding there is a role grant, not a field.
 *
 * @param type for example {@code police}; all codes are in {@code people.yml} of the content
 * @param duty {@code s11}, {@code s175_157}, {@code voluntary} or {@code none}
 * @param tenants Entra tenants its people sign in from
 * @param schoolCalendar code of its school calendar, empty outside education
 * @param predecessors codes of the agencies it took the place of
 * @param validFrom first London day, null when it always was
 * @param validTo last London day, null while it exists
 */
public record Agency(
    String code,
    String name,
    String shortName,
    String type,
    String footprint,
    String duty,
    List<String> tenants,
    String schoolCalendar,
    List<String> predecessors,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo) {

  public Agency {
    tenants = List.copyOf(tenants);
    predecessors = List.copyOf(predecessors);
  }

  @Override
  public String toString() {
    return "Agency[" + code + "]";
  }
}
