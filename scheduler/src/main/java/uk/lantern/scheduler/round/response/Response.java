package uk.lantern.scheduler.round.response;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.questionnaire.Answer;
import uk.lantern.content.questionnaire.Answers;
import uk.lantern.content.questionnaire.Section;
import uk.lantern.scheduler.people.PersonKey;

/**
 * What one agency answered about one record, one case or one request.
 *
 * @param turn goes up with every step; 0 while nobody has taken one
 * @param auditor who answers; null while nobody does
 * @param declared what was said about conflicts of interest, the newest of each person
 * @param given the answers, in the order of the questions
 * @param acted whether the auditor says they acted under their own procedures because a child may
 *     be at risk: yes or no and nothing else; null while it was not said
 */
public record Response(
    ResponseKey key,
    long turn,
    ResponseState state,
    @Nullable PersonKey auditor,
    List<Declared> declared,
    List<Answer> given,
    @Nullable Boolean acted,
    Sending sending,
    List<ResponseEvent> history) {

  public Response {
    declared = List.copyOf(declared);
    given = List.copyOf(given);
    history = List.copyOf(history);
  }

  /** One that nobody has begun. */
  static Response of(ResponseKey key) {
    return new Response(
        key,
        0,
        ResponseState.NOT_STARTED,
        null,
        List.of(),
        List.of(),
        null,
        Sending.NONE,
        List.of());
  }

  public Answers answers() {
    return Answers.of(given);
  }

  /** The agency's own grade, which a person chose among the questions; empty while nobody has. */
  public Optional<Grade> grade() {
    return answers().to(Section.GRADE).map(Answer::value).flatMap(Grade::byCode);
  }

  public boolean isAuditor(PersonKey person) {
    return person.equals(auditor);
  }

  /** Whether somebody said that they were not involved. */
  public boolean isFree(PersonKey person) {
    return declared.contains(new Declared(person, false));
  }

  /** Whether somebody said that they were. */
  public boolean isInvolved(PersonKey person) {
    return declared.contains(new Declared(person, true));
  }

  /**
   * Where it stands and who answers it, for colleagues of the same agency; beside that only what
   * the one who looks declared.
   */
  Response glimpse(PersonKey person) {
    List<Declared> own = declared.stream().filter(it -> it.by().equals(person)).toList();
    Sending sent = new Sending(sending.drafts(), "");
    return new Response(key, turn, state, auditor, own, List.of(), null, sent, List.of());
  }

  @Override
  public String toString() {
    return "Response[" + key.name() + " " + state + " " + turn + "]";
  }
}
