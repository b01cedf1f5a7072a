package uk.lantern.content.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Who wrote a report, as its first page says. */
final class Inspectorates {

  private static final Map<String, Pattern> SIGNS = new LinkedHashMap<>();

  static {
    SIGNS.put("Ofsted", Pattern.compile("Ofsted|Office for Standards in Education"));
    SIGNS.put("CQC", Pattern.compile("\\bCQC\\b|Care Quality Commission"));
    SIGNS.put("HMICFRS", Pattern.compile("HMICFRS|(?:HMI|Inspectorate of)\\s+Constabulary"));
    SIGNS.put("HMI Probation", Pattern.compile("HMI ?Prob|HMIP\\b|Inspectorate of\\s+Probation"));
  }

  private Inspectorates() {}

  /**
   * For example "Ofsted, CQC and HMICFRS".
   *
   * @param firstPage its lines, running headers included
   */
  static String of(String firstPage) {
    List<String> found = new ArrayList<>();
    SIGNS.forEach(
        (name, sign) -> {
          if (sign.matcher(firstPage).find()) {
            found.add(name);
          }
        });
    // Ofsted leads and publishes them all; some name it in a logo only, which is no text.
    if (!found.contains("Ofsted")) {
      found.addFirst("Ofsted");
    }
    String last = found.removeLast();
    return found.isEmpty() ? last : String.join(", ", found) + " and " + last;
  }
}
