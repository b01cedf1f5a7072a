package uk.lantern.scheduler.people.roster;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** Which column stands where. */
final class Header {

  private final Map<Integer, String> columns = new LinkedHashMap<>();
  private final int width;

  private Header(int width) {
    this.width = width;
  }

  static Header read(RosterFile file, List<String> names, Problems problems) {
    Header header = new Header(names.size());
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      String written = names.get(i);
      String known =
          file.names().stream()
              .filter(name -> plain(name).equals(plain(written)))
              .findFirst()
              .orElse("");
      if (known.isEmpty()) {
        problems.header(
            file,
            written,
            "is no column of this file",
            "use " + String.join(", ", file.names()) + ", or take it out");
      } else if (!seen.add(known)) {
        problems.header(file, known, "is there twice", "keep one of the two columns");
      }
      header.columns.put(i, known);
    }
    for (Column column : file.columns()) {
      if (column.required() && !seen.contains(column.name())) {
        problems.header(file, column.name(), "is missing", "add that column");
      }
    }
    return header;
  }

  Map<String, String> cells(CSVRecord record) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(width, record.size()); i++) {
      String name = columns.getOrDefault(i, "");
      if (!name.isEmpty()) {
        cells.put(name, record.get(i).strip());
      }
    }
    return cells;
  }

  void checkWidth(CSVRecord record, Row row) {
    if (record.size() != width) {
      row.wrong(
          "",
          "has %d cells where the header has %d".formatted(record.size(), width),
          "put cells that hold a separator between quotation marks");
    }
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
  }
}
