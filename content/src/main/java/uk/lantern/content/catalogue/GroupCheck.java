package uk.lantern.content.catalogue;

import java.util.HashSet;
import java.util.Set;

/** Checks {@code groups.yml}, which the scheduler reads: the groups that own action plans. */
final class GroupCheck {

  private final Set<String> codes = new HashSet<>();

  void check(Fields fields) {
    for (Fields one : fields.only("owner", "reviewBy", "version", "groups").inners("groups")) {
      String code = one.only("code", "name").text("code");
      one.text("name");
      if (!code.matches("[a-z0-9_]*")) {
        one.wrong("code", "\"" + code + "\" is no code", "use small letters, digits and _");
      }
      if (!codes.add(code)) {
        one.wrong("code", code + " is used twice", "give each group a code of its own");
      }
    }
  }
}
