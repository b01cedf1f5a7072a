package uk.lantern.scheduler.round.result;

import java.security.SecureRandom;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.content.questionnaire.Answer;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.scheduler.round.slot.SlotContent;

/**
 * Collections {@code roundAnswers} and {@code roundWords}: what was answered in a closed round,
 * under random ids and in their order. Of the time only the week in which the round closed is kept,
 * the same for all: the week in which somebody answered would tell those asked later from the rest.
 * Words stand apart, so that a way of writing does not say what else somebody answered.
 *
 * <p>Retention: 3 years, see {@link uk.lantern.scheduler.round.store.RoundRetention}.
 */
public final class AnswersStore {

  public static final String ANSWERS = "roundAnswers";
  public static final String WORDS = "roundWords";
  static final int V = 1;
  private static final int PAGE = 500;
  private static final int ID_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final MongoOperations mongo;

  public AnswersStore(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /**
   * Writes everything that was answered.
   *
   * @param day on which the round closes
   * @return the name of this batch, by which it counts or not
   */
  public String add(
      String round, Questionnaire questionnaire, Collection<SlotContent> slots, LocalDate day) {
    String batch = random();
    String week = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).toString();
    List<Document> coded = new ArrayList<>();
    List<Document> words = new ArrayList<>();
    for (SlotContent slot : slots) {
      Document answers = new Document();
      for (Answer answer : slot.answers()) {
        Question question = questionnaire.question(answer.question()).orElse(null);
        if (question != null) {
          words.addAll(words(round, batch, question, answer));
          if (!isWorded(question) && !answer.value().isEmpty()) {
            answers.append(answer.question(), answer.value());
          }
        }
      }
      coded.add(
          fresh(round, batch)
              .append("week", week)
              .append("group", slot.group())
              .append("role", slot.role())
              .append("answers", answers));
    }
    write(coded, ANSWERS);
    write(words, WORDS);
    return batch;
  }

  private static List<Document> words(
      String round, String batch, Question question, Answer answer) {
    List<Document> words = new ArrayList<>();
    boolean none = answer.isSkipped() || answer.value().equals(Answer.NOT_SAID);
    String said = isWorded(question) && !none ? answer.value() : "";
    for (String text : List.of(said, answer.remark())) {
      if (!text.isBlank()) {
        words.add(
            fresh(round, batch).append("question", question.id()).append("text", text.strip()));
      }
    }
    return words;
  }

  private static boolean isWorded(Question question) {
    return question instanceof Question.ShortText || question instanceof Question.EvidenceLink;
  }

  private static Document fresh(String round, String batch) {
    return new Document("_id", random())
        .append("v", V)
        .append("round", round)
        .append("batch", batch);
  }

  /** In the order of their random ids. */
  private void write(List<Document> all, String collection) {
    mongo.indexOps(collection).createIndex(new Index("round", Sort.Direction.ASC));
    List<Document> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparing((Document it) -> it.getString("_id")));
    for (int from = 0; from < sorted.size(); from += PAGE) {
      mongo.insert(sorted.subList(from, Math.min(sorted.size(), from + PAGE)), collection);
    }
  }

  private static String random() {
    byte[] bytes = new byte[ID_BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** That batch does not count. */
  public void remove(String round, String batch) {
    removed(Criteria.where("round").is(round).and("batch").is(batch));
  }

  /** No other batch counts. */
  public void keepOnly(String round, String batch) {
    removed(Criteria.where("round").is(round).and("batch").ne(batch));
  }

  /**
   * @return how many went
   */
  public int removeAll(String round) {
    return removed(Criteria.where("round").is(round));
  }

  private int removed(Criteria which) {
    Query query = Query.query(which);
    long gone = mongo.remove(query, ANSWERS).getDeletedCount();
    gone += mongo.remove(query, WORDS).getDeletedCount();
    return Math.toIntExact(gone);
  }

  List<Document> answers(String round, String batch) {
    return in(ANSWERS, round, batch);
  }

  List<Document> words(String round, String batch) {
    return in(WORDS, round, batch);
  }

  /** Which words may be shown from now on, by id; an empty text may not. */
  void show(String round, String batch, Map<String, String> shown) {
    for (Document each : words(round, batch)) {
      String id = each.getString("_id");
      String text = shown.get(id);
      if (text != null) {
        Update update =
            text.isEmpty() ? new Update().unset("shown") : new Update().set("shown", text);
        mongo.updateFirst(Query.query(Criteria.where("_id").is(id)), update, WORDS);
      }
    }
  }

  private List<Document> in(String collection, String round, String batch) {
    Criteria counted = Criteria.where("round").is(round).and("batch").is(batch);
    return mongo.find(Query.query(counted).with(Sort.by("_id")), Document.class, collection);
  }
}
