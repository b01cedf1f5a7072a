package uk.lantern.bot.turn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.people.Agencies;
import uk.lantern.scheduler.people.Agency;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.Role;

/** What somebody is, in words. */
@Component
public class Introductions {

  private final Agencies agencies;
  private final Wording wording;

  Introductions(Agencies agencies, Wording wording) {
    this.agencies = agencies;
    this.wording = wording;
  }

  /** For example: health visitor and action owner, DEMO Harebell Community NHS Trust. */
  public String of(Person person, LocalDate today) {
    String who = String.join(" and ", does(person, today));
    return agency(person.agency())
        .map(Agency::name)
        .map(name -> wording.say(PeopleWording.AT, Map.of("who", who, "agency", name)))
        .orElse(who);
  }

  /** Without its agency while the store is away: who somebody is can be said all the same. */
  private Optional<Agency> agency(String code) {
    try {
      return code.isEmpty() ? Optional.empty() : agencies.find(code);
    } catch (DataAccessException away) {
      return Optional.empty();
    }
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
