package uk.lantern.scheduler.judgement;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import uk.lantern.scheduler.action.part.ImpactCheck;
import uk.lantern.scheduler.action.part.ImpactCheck.Level;
import uk.lantern.scheduler.people.PersonKey;

/**
 * A judgement as it is kept. Dates are ISO text.
 *
 * <p>Retention: six years, two inspection windows, as for audit responses (domain.md 3.6).
 *
 * @param id item and turn: of two who judge at once one has judged
 */
@Document("judgements")
record StoredJudgement(
    @Id String id,
    int v,
    String item,
    int turn,
    String value,
    PersonKey by,
    String on,
    String reason,
    String next,
    List<StoredGround> grounds,
    String purgeOn) {

  static final int V = 1;
  static final int KEPT_YEARS = 6;
  static final Index BY_ITEM =
      new Index("item", Sort.Direction.ASC).on("turn", Sort.Direction.DESC);

  record StoredGround(String level, String what, String says, String date, List<String> sources) {

    static StoredGround of(Ground it) {
      return new StoredGround(
          it.level().name(), it.what(), it.says().name(), it.date().toString(), it.sources());
    }

    Ground toGround() {
      return new Ground(
          Level.valueOf(level), what, Ground.Says.valueOf(says), LocalDate.parse(date), sources);
    }

    @Override
    public String toString() {
      return "StoredGround[]";
    }
  }

  static StoredJudgement of(Judgement it) {
    return new StoredJudgement(
        it.item() + "|" + it.turn(),
        V,
        it.item(),
        it.turn(),
        it.value().name(),
        it.by(),
        it.on().toString(),
        it.reason(),
        it.next().toString(),
        it.grounds().stream().map(StoredGround::of).toList(),
        it.on().plusYears(KEPT_YEARS).toString());
  }

  Judgement toJudgement() {
    return new Judgement(
        item,
        turn,
        ImpactCheck.Judgement.valueOf(value),
        by,
        LocalDate.parse(on),
        reason,
        LocalDate.parse(next),
        grounds.stream().map(StoredGround::toGround).toList());
  }

  @Override
  public String toString() {
    return "StoredJudgement[" + item + " " + turn + "]";
  }
}
