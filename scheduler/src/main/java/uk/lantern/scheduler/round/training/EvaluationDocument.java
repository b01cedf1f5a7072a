package uk.lantern.scheduler.round.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.questionnaire.Answer;
import uk.lantern.content.questionnaire.Answers;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.people.PersonKey;

/**
 * One training evaluation as collection {@code trainingEvaluations} has it. With a name its id is
 * made of the round and the person; without, it is random, and only codes are left.
 *
 * <p>Retention: with a name until 12 months after the last follow-up; then without for 3 years.
 */
final class EvaluationDocument {

  static final String COLLECTION = "trainingEvaluations";
  static final int V = 1;

  private EvaluationDocument() {}

  static String id(String round, PersonKey person) {
    return round + "|" + key(person);
  }

  static String key(PersonKey person) {
    return person.tenant() + "|" + person.objectId();
  }

  static PersonKey person(String key) {
    int at = key.indexOf('|');
    return new PersonKey(key.substring(0, at), key.substring(at + 1));
  }

  static Document of(Evaluation it, LocalDate namedUntil) {
    PersonKey manager = it.manager();
    LocalDate followUp = it.followUp();
    Document document =
        new Document("_id", id(it.round(), it.person()))
            .append("v", V)
            .append("turn", it.turn())
            .append("round", it.round())
            .append("person", key(it.person()))
            .append("answers", it.answers().all().stream().map(EvaluationDocument::answer).toList())
            .append("done", it.done().stream().map(Stage::name).sorted().toList())
            .append("begun", it.begun().toString())
            .append("calledOff", it.calledOff())
            .append("purgeOn", namedUntil.toString());
    if (followUp != null) {
      document.append("followUp", followUp.toString());
    }
    LocalDate managerOn = it.managerOn();
    if (manager != null && managerOn != null) {
      document.append("manager", key(manager)).append("managerOn", managerOn.toString());
    }
    return document;
  }

  static Evaluation read(Document it) {
    String manager = it.getString("manager");
    return new Evaluation(
        it.getString("round"),
        person(it.getString("person")),
        it.get("turn", Number.class).longValue(),
        answers(it),
        it.getList("done", String.class).stream().map(Stage::valueOf).collect(Collectors.toSet()),
        LocalDate.parse(it.getString("begun")),
        day(it, "followUp"),
        it.getBoolean("calledOff", false),
        manager == null ? null : person(manager),
        day(it, "managerOn"));
  }

  private static @Nullable LocalDate day(Document it, String field) {
    String day = it.getString(field);
    return day == null ? null : LocalDate.parse(day);
  }

  static Answers answers(Document it) {
    return Answers.of(
        it.getList("answers", Document.class).stream().map(EvaluationDocument::answer).toList());
  }

  /**
   * The same without a name, and without words.
   *
   * @param codes questions whose answers are codes
   */
  static Document bare(
      Document named, String id, Map<String, String> broad, List<String> codes, LocalDate until) {
    List<Document> kept =
        named.getList("answers", Document.class).stream()
            .filter(answer -> codes.contains(answer.getString("question")))
            .map(answer -> new Document(answer).append("remark", ""))
            .toList();
    Document bare =
        new Document("_id", id)
            .append("v", V)
            .append("round", named.getString("round"))
            .append("answers", kept)
            .append("done", named.getList("done", String.class))
            .append("purgeOn", until.toString());
    bare.putAll(broad);
    return bare;
  }

  static boolean isNamed(Document it) {
    return it.containsKey("person");
  }

  /** A newer Lantern wrote it: this one leaves it alone. */
  static boolean isNewer(@Nullable Document it) {
    return it != null && it.getInteger("v", V) > V;
  }

  private static Document answer(Answer it) {
    return new Document("question", it.question())
        .append("value", it.value())
        .append("remark", it.remark());
  }

  private static Answer answer(Document it) {
    return new Answer(it.getString("question"), it.getString("value"), it.getString("remark"));
  }
}
