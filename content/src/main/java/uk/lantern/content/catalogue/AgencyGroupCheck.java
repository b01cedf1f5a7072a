package uk.lantern.content.catalogue;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks {@code agency-groups.yml}, which the scheduler reads: an organisation in no group would be
 * counted nowhere, one in two would be counted twice.
 */
final class AgencyGroupCheck {

  private final Set<String> types = new HashSet<>();
  private final Set<String> codes = new HashSet<>();
  private final Set<String> placed = new HashSet<>();
  private final Set<String> said = new HashSet<>();

  /** Notes every type of organisation there is, from {@code people.yml}. */
  void types(Fields people) {
    types.addAll(people.texts("agencyTypes"));
  }

  void check(Fields fields) {
    fields.only("owner", "reviewBy", "version", "groups").inners("groups").forEach(this::group);
    Set<String> missing = new TreeSet<>(types);
    missing.removeAll(placed);
    if (!missing.isEmpty()) {
      fields.wrong("groups", "no group has " + String.join(", ", missing), "put each into one");
    }
  }

  private void group(Fields one) {
    String code = one.only("code", "name", "types", "say").text("code");
    one.text("name");
    if (!code.matches("[a-z0-9_]*")) {
      one.wrong("code", "\"" + code + "\" is no code", "use small letters, digits and _");
    }
    if (!codes.add(code)) {
      one.wrong("code", code + " is used twice", "give each group a code of its own");
    }
    for (String type : one.texts("types")) {
      if (!types.contains(type)) {
        one.wrong("types", type + " is not in people.yml", "use a type from there");
      }
      if (!placed.add(type)) {
        one.wrong("types", type + " is in two groups", "leave it in one");
      }
    }
    for (String words : one.texts("say")) {
      if (!said.add(words)) {
        one.wrong("say", "\"" + words + "\" means two groups", "leave it in one");
      }
    }
  }
}
