package uk.lantern.content.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Checks {@code people.demo.yml}, which the scheduler reads in profile {@code local}. */
final class PeopleCheck {

  private final Vocabulary known;
  private final Set<String> ids = new HashSet<>();
  private int defaults;

  PeopleCheck(Vocabulary known) {
    this.known = known;
  }

  void check(Fields fields) {
    List<Fields> people = fields.only("owner", "reviewBy", "version", "people").inners("people");
    people.forEach(this::person);
    if (defaults != 1) {
      fields.wrong(
          "people",
          defaults + " people are marked default",
          "mark exactly one with \"default: true\"");
    }
  }

  private void person(Fields one) {
    one.only("objectId", "name", "agency", "team", "jobFamily", "manager", "default", "roles");
    one.text("name");
    one.text("team");
    String id = one.text("objectId");
    if (!isUuid(id)) {
      one.wrong("objectId", "\"" + id + "\" is not a UUID", "write 8-4-4-4-12 hex digits");
    }
    if (!ids.add(id)) {
      one.wrong("objectId", id + " is used twice", "give each person a UUID of their own");
    }
    if (!known.knowsAgency(one.text("agency"))) {
      one.wrong("agency", "is not in agencies.yml", "use a code from there");
    }
    if (!known.jobFamilies().contains(one.text("jobFamily"))) {
      one.wrong("jobFamily", "is not in people.yml", "use a job family from there");
    }
    defaults += one.flag("default") ? 1 : 0;
    for (Fields role : one.inners("roles")) {
      if (!known.roles().contains(role.only("role", "scope", "from", "to").text("role"))) {
        role.wrong("role", "is not in people.yml", "use a role from there");
      }
      if (role.date("to").isBefore(role.date("from"))) {
        role.wrong("to", "is before \"from\"", "swap the two dates");
      }
    }
  }

  private static boolean isUuid(String id) {
    try {
      return UUID.fromString(id).toString().equals(id);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
