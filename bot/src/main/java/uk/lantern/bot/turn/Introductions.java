package uk.lantern.bot.turn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.content.catalogue.Agency;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.Role;

/** What somebody is, in words. */
@Component
public class Introductions {

  private final Catalogue catalogue;
  private final Wording wording;

  Introductions(Catalogue catalogue, Wording wording) {
    this.catalogue = catalogue;
    this.wording = wording;
  }

  /** For example: health visitor and action owner, DEMO Harebell Community NHS Trust. */
  public String of(Person person, LocalDate today) {
    String who = String.join(" and ", does(person, today));
    return catalogue.agencies().stream()
        .filter(agency -> agency.code().equals(person.agency()))
        .map(Agency::name)
        .findFirst()
        .map(name -> wording.say(PeopleWording.AT, Map.of("who", who, "agency", name)))
        .orElse(who);
  }

  private List<String> does(Person person, LocalDate today) {
    Set<Role> roles = person.rolesOn(today);
    List<String> does = new ArrayList<>();
    JobFamilyWording family = JobFamilyWording.of(person.jobFamily());
    boolean general = family == JobFamilyWording.OTHER || family == JobFamilyWording.MANAGER;
    if (!general || roles.size() == 1) {
      does.add(wording.say(family));
    }
    roles.stream().filter(role -> role != Role.PRACTITIONER).map(wording::say).forEach(does::add);
    return does;
  }
}
