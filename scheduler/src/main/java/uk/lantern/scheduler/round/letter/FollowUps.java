package uk.lantern.scheduler.round.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.people.PersonKey;

/** The follow-ups that people agreed to; whoever keeps training evaluations says which. */
public interface FollowUps {

  /** Not answered and not called off, with a day from one to the other, both counted. */
  List<FollowUp> due(LocalDate from, LocalDate to);

  /** Everything of those somebody is asked, of whatever day. */
  List<FollowUp> of(PersonKey whom);

  /** As it stands; empty when it was answered or called off, or there is none. */
  Optional<FollowUp> find(String round, Stage stage, PersonKey whom, PersonKey about);
}
