package uk.lantern.bot.rounds;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Turn;
import uk.lantern.bot.typed.AgencyWords;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.round.Round;

/** The organisations a round was put to: those it names, or all that have somebody to answer. */
@Component
class AgenciesAsked {

  private final People people;
  private final AgencyWords words;

  AgenciesAsked(People people, AgencyWords words) {
    this.people = people;
    this.words = words;
  }

  /** Their codes. */
  Set<String> agencies(Round round, Turn turn) {
    Set<String> named = round.plan().audience().agencies();
    LocalDate today = turn.at().toLocalDate();
    return named.isEmpty()
        ? Stream.of(Role.AGENCY_SAFEGUARDING_LEAD, Role.AUDITOR)
            .flatMap(role -> people.withRole(role, today).stream())
            .map(Person::agency)
            .filter(code -> !code.isEmpty())
            .collect(Collectors.toSet())
        : named;
  }

  String name(String code) {
    return words.name(code);
  }
}
