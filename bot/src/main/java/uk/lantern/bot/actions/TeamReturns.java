package uk.lantern.bot.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.round.response.Response;
import uk.lantern.scheduler.round.response.ResponseState;
import uk.lantern.scheduler.round.response.Responses;

/**
 * How far a person's agency is with the audits and assurance requests that are put to them now.
 * Counts only: who audits what is on the auditors' own cards, and of pulses there is nothing.
 */
@Component
record TeamReturns(Responses responses, Wording wording) {

  /** A line each for audits and assurance requests, where any is asked. */
  List<String> lines(Person person) {
    List<Response> asked =
        responses.mine(person.key()).stream()
            .filter(it -> it.key().agency().equals(person.agency()))
            .toList();
    List<Response> assurance = asked.stream().filter(this::isAssurance).toList();
    List<Response> audits = asked.stream().filter(it -> !isAssurance(it)).toList();
    List<String> lines = new ArrayList<>();
    add(lines, ActionsWording.TEAM_AUDITS, audits);
    add(lines, ActionsWording.TEAM_ASSURANCE, assurance);
    return lines;
  }

  private boolean isAssurance(Response response) {
    return responses.inquiry(response).questionnaire().kind()
        == QuestionnaireKind.ASSURANCE_REQUEST;
  }

  private void add(List<String> lines, ActionsWording text, List<Response> all) {
    if (!all.isEmpty()) {
      long sent = all.stream().filter(it -> it.state() == ResponseState.SUBMITTED).count();
      lines.add(wording.say(text, Map.of("sent", sent, "count", all.size())));
    }
  }

  @Override
  public String toString() {
    return "TeamReturns";
  }
}
