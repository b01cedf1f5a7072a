package uk.lantern.scheduler.round.training;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.content.questionnaire.Questionnaires;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.people.Agencies;
import uk.lantern.scheduler.people.Agency;
import uk.lantern.scheduler.people.BroadGroups;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.part.RoundState;

/** Looks up what an evaluation is about, and whose. */
final class Courses {

  private final Rounds rounds;
  private final Questionnaires questionnaires;
  private final People people;
  private final Agencies agencies;
  private final BroadGroups groups;

  Courses(
      Rounds rounds,
      Questionnaires questionnaires,
      People people,
      Agencies agencies,
      BroadGroups groups) {
    this.rounds = rounds;
    this.questionnaires = questionnaires;
    this.people = people;
    this.agencies = agencies;
    this.groups = groups;
  }

  Optional<Round> round(String ref) {
    return rounds.find(ref);
  }

  /** Those that were given up: what was answered in them goes unread. */
  List<String> cancelled() {
    return rounds.in(List.of(RoundState.CANCELLED), 200).stream().map(Round::ref).toList();
  }

  Course course(Round round, Stage stage, PersonKey about) {
    return new Course(questionnaire(round).orElseThrow(), stage, agencyType(about));
  }

  private Optional<Questionnaire> questionnaire(Round round) {
    return questionnaires.find(round.plan().form().questionnaire(), round.plan().form().version());
  }

  /** Ids of the questions of a stage whose answers are codes, not words. */
  List<String> coded(String ref, Stage stage) {
    return rounds.find(ref).flatMap(this::questionnaire).stream()
        .flatMap(it -> it.questions(stage).stream())
        .filter(Courses::isCoded)
        .map(Question::id)
        .toList();
  }

  private static boolean isCoded(Question question) {
    return !(question instanceof Question.ShortText)
        && !(question instanceof Question.EvidenceLink);
  }

  Optional<PersonKey> managerOf(PersonKey person) {
    return people.managerOf(person);
  }

  /** What stays when the name goes: the families of agency and job. */
  Map<String, String> broad(PersonKey key) {
    String job = people.find(key).map(Person::jobFamily).orElse("");
    return Map.of("group", groups.group(agencyType(key)), "role", groups.role(job));
  }

  private String agencyType(PersonKey key) {
    return people
        .find(key)
        .flatMap(person -> agencies.find(person.agency()))
        .map(Agency::type)
        .orElse("");
  }
}
