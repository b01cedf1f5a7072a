package uk.lantern.scheduler.judgement;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.action.part.ImpactCheck;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.retention.Purge;

/** Every judgement of every item, in collection {@code judgements}; none is ever changed. */
public final class Judgements implements Purge {

  /** Long enough for practice to change, and within the year in which evidence counts. */
  static final int NEXT_CHECK_MONTHS = 6;

  private final MongoOperations mongo;
  private final Grounds grounds;
  private final Predicate<String> identifies;
  private final Clock clock;
  private volatile boolean indexed;

  Judgements(MongoOperations mongo, Grounds grounds, Predicate<String> identifies, Clock clock) {
    this.mongo = mongo;
    this.grounds = grounds;
    this.identifies = identifies;
    this.clock = clock;
  }

  /**
   * Takes a judgement on what the trail holds at this moment. The caller has checked the role.
   *
   * @param seen the turn of the latest judgement that the person saw, 0 for none
   */
  public JudgementOutcome judge(
      String item, PersonKey by, int seen, ImpactCheck.Judgement value, String reason) {
    LocalDate today = London.today(clock);
    List<Ground> held = grounds.of(item, today);
    Optional<JudgementRefusal> no = JudgementPolicy.refusal(value, reason, held, today, identifies);
    if (no.isPresent()) {
      return new JudgementOutcome.Refused(no.get());
    }
    if (latest(item).map(Judgement::turn).orElse(0) != seen) {
      return new JudgementOutcome.Refused(JudgementRefusal.CHANGED);
    }
    Judgement judged =
        new Judgement(
            item,
            seen + 1,
            value,
            by,
            today,
            reason.strip(),
            today.plusMonths(NEXT_CHECK_MONTHS),
            held);
    ensureIndexes();
    try {
      return new JudgementOutcome.Done(mongo.insert(StoredJudgement.of(judged)).toJudgement());
    } catch (DuplicateKeyException raced) {
      return new JudgementOutcome.Refused(JudgementRefusal.CHANGED);
    }
  }

  /** The one that stands. */
  public Optional<Judgement> latest(String item) {
    return all(item).stream().findFirst();
  }

  /** All of an item, the latest first. */
  public List<Judgement> all(String item) {
    return mongo
        .find(
            query(where("item").is(item)).with(Sort.by(Sort.Direction.DESC, "turn")),
            StoredJudgement.class)
        .stream()
        .map(StoredJudgement::toJudgement)
        .toList();
  }

  /** What a judgement could rest on today. */
  public List<Ground> grounds(String item, LocalDate today) {
    return grounds.of(item, today);
  }

  @Override
  public String collection() {
    return "judgements";
  }

  @Override
  public int purge(LocalDate today) {
    return Math.toIntExact(
        mongo
            .remove(query(where("purgeOn").lte(today.toString())), StoredJudgement.class)
            .getDeletedCount());
  }

  private void ensureIndexes() {
    if (!indexed) {
      mongo.indexOps(StoredJudgement.class).createIndex(StoredJudgement.BY_ITEM);
      indexed = true;
    }
  }
}
