package uk.lantern.bot.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.round.response.AgencyReturn;
import uk.lantern.scheduler.round.response.AgencyReturns;

/**
 * How far a person's agency is with the audits and assurance requests that are put to it now.
 * Counts only: who audits what is on the auditors' own cards, and of pulses there is nothing.
 */
@Component
record TeamReturns(AgencyReturns returns, Wording wording) {

  /** A line each for audits and assurance requests, where any is asked. */
  List<String> lines(Person person) {
    List<AgencyReturn> open = returns.open(person.agency());
    List<AgencyReturn> assurance = open.stream().filter(TeamReturns::isAssurance).toList();
    List<AgencyReturn> audits = open.stream().filter(it -> !isAssurance(it)).toList();
    List<String> lines = new ArrayList<>();
    add(lines, ActionsWording.TEAM_AUDITS, audits);
    add(lines, ActionsWording.TEAM_ASSURANCE, assurance);
    return lines;
  }

  private static boolean isAssurance(AgencyReturn it) {
    return it.round().kind() == QuestionnaireKind.ASSURANCE_REQUEST;
  }

  private void add(List<String> lines, ActionsWording text, List<AgencyReturn> all) {
    if (!all.isEmpty()) {
      int count = sum(all, it -> it.pieces().size());
      int unsent = sum(all, it -> it.unsent().size());
      lines.add(wording.say(text, Map.of("sent", count - unsent, "count", count)));
    }
  }

  private static int sum(List<AgencyReturn> all, ToIntFunction<AgencyReturn> what) {
    return all.stream().mapToInt(what).sum();
  }

  @Override
  public String toString() {
    return "TeamReturns";
  }
}
