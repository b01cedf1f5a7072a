package uk.lantern.scheduler.people;

import java.util.List;

/**
 * Organisations that are counted as one, so that no figure is about a single one.
 *
 * @param code for example {@code social_care}
 * @param name as people read it
 * @param types of agencies, all codes of {@code people.yml}
 * @param say what people type for it, in small letters
 */
public record AgencyGroup(String code, String name, List<String> types, List<String> say) {

  public AgencyGroup {
    types = List.copyOf(types);
    say = List.copyOf(say);
  }

  @Override
  public String toString() {
    return "AgencyGroup[" + code + "]";
  }
}
