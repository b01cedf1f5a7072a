package uk.lantern.scheduler.round;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.scheduler.people.Agencies;
import uk.lantern.scheduler.people.Agency;
import uk.lantern.scheduler.people.BroadGroups;
import uk.lantern.scheduler.people.BroadGroups.Broad;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Preferences;
import uk.lantern.scheduler.round.part.RoundAudience;
import uk.lantern.scheduler.round.part.RoundPlan;

/** Who is asked. */
final class Invitees {

  private final People people;
  private final Agencies agencies;
  private final Preferences preferences;
  private final BroadGroups broad;

  Invitees(People people, Agencies agencies, Preferences preferences, BroadGroups broad) {
    this.people = people;
    this.agencies = agencies;
    this.preferences = preferences;
    this.broad = broad;
  }

  /** Everybody whom a plan is put to on a London date, without those who want no pulses. */
  List<Person> of(RoundPlan plan, String ref, LocalDate day) {
    Set<PersonKey> without =
        plan.form().kind() == QuestionnaireKind.PULSE
            ? new HashSet<>(preferences.withoutPulses())
            : Set.of();
    return those(AudiencePolicy.of(plan), ref, day).stream()
        .filter(person -> !without.contains(person.key()))
        .toList();
  }

  /** Everybody of an audience. */
  List<Person> those(RoundAudience audience, String ref, LocalDate day) {
    Map<String, Agency> known = new HashMap<>();
    agencies.all().forEach(agency -> known.put(agency.code(), agency));
    return people.hereOn(day).stream()
        .filter(it -> AudiencePolicy.isIn(audience, it, known.get(it.agency()), day, ref))
        .toList();
  }

  /** Why somebody is asked, as codes. */
  List<String> why(Round round, PersonKey person, LocalDate day) {
    return people
        .find(person)
        .map(
            it ->
                AudiencePolicy.why(
                    AudiencePolicy.of(round.plan()), it, agency(it), day, round.ref()))
        .orElse(List.of());
  }

  /** The families of each of them. */
  Map<PersonKey, Broad> broad(List<Person> all) {
    Map<String, String> groups = new HashMap<>();
    Map<PersonKey, Broad> families = new HashMap<>();
    for (Person each : all) {
      String group = groups.computeIfAbsent(each.agency(), code -> broad.group(type(code)));
      families.put(each.key(), new Broad(group, broad.role(each.jobFamily())));
    }
    return families;
  }

  /** The type of somebody's agency; empty when nobody knows it. */
  String agencyType(PersonKey person) {
    return people.find(person).map(it -> type(it.agency())).orElse("");
  }

  List<Person> find(List<PersonKey> keys) {
    return keys.stream().flatMap(key -> people.find(key).stream()).toList();
  }

  /** The agencies of some people. */
  Set<String> agencies(List<PersonKey> keys) {
    return find(keys).stream()
        .map(Person::agency)
        .filter(code -> !code.isEmpty())
        .collect(Collectors.toSet());
  }

  boolean areKnown(Set<String> codes) {
    return codes.stream().allMatch(code -> agencies.find(code).isPresent());
  }

  private String type(String code) {
    return agencies.find(code).map(Agency::type).orElse("");
  }

  private @Nullable Agency agency(Person person) {
    return agencies.find(person.agency()).orElse(null);
  }
}
