package uk.lantern.scheduler.people.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.lantern.scheduler.people.Agency;

/** Reads agencies.csv. */
final class AgencyRows {

  private final Known known;

  AgencyRows(Known known) {
    this.known = known;
  }

  /** What would change; the agencies are known from then on. */
  List<Changes<Agency>> read(List<Row> rows) {
    Map<String, Row> read = new LinkedHashMap<>();
    List<Changes<Agency>> changes = new ArrayList<>();
    for (Row row : rows) {
      Agency agency = agency(row);
      Row first = read.putIfAbsent(agency.code(), row);
      if (first != null) {
        row.wrong(
            "code", "is there twice, first in line " + first.line(), "keep one of the two lines");
        continue;
      }
      Changes<Agency> change = new Changes<>(known.agencies().put(agency.code(), agency), agency);
      if (!change.isNone()) {
        changes.add(change);
      }
    }
    rows.forEach(this::checkPredecessors);
    return changes;
  }

  private Agency agency(Row row) {
    String calendar = row.oneOf("schoolCalendar", known.schools().codes());
    LocalDate from = row.date("validFrom");
    LocalDate to = row.date("validTo");
    if (from != null && to != null && to.isBefore(from)) {
      row.wrong("validTo", "is before validFrom", "write the last day there");
    }
    String name = row.needed("name");
    return new Agency(
        row.code("code"),
        name,
        row.text("shortName").isEmpty() ? name : row.text("shortName"),
        row.neededOneOf("type", known.codes().agencyTypes()),
        row.neededOneOf("footprint", known.codes().footprints()),
        row.neededOneOf("duty", known.codes().duties()),
        row.words("tenants"),
        calendar,
        row.words("predecessors"),
        from,
        to);
  }

  private void checkPredecessors(Row row) {
    for (String code : row.words("predecessors")) {
      if (!known.agencies().containsKey(code)) {
        row.wrong(
            "predecessors",
            "\"%s\" is no agency we know".formatted(code),
            "add it to agencies.csv with its last day");
      }
    }
  }

  static Map<String, String> fields(Agency it) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("name", it.name());
    fields.put("shortName", it.shortName());
    fields.put("type", it.type());
    fields.put("footprint", it.footprint());
    fields.put("duty", it.duty());
    fields.put("tenants", String.join(" ", it.tenants()));
    fields.put("schoolCalendar", it.schoolCalendar());
    fields.put("predecessors", String.join(" ", it.predecessors()));
    fields.put("validFrom", it.validFrom() == null ? "" : it.validFrom().toString());
    fields.put("validTo", it.validTo() == null ? "" : it.validTo().toString());
    return fields;
  }
}
