package uk.lantern.scheduler.judgement;

import java.time.LocalDate;
import java.util.List;
import uk.lantern.scheduler.action.part.ImpactCheck;
import uk.lantern.scheduler.people.PersonKey;

/**
 * What a named person judged about a piece of learning on a day. A later one stands beside it and
 * never takes its place.
 *
 * @param turn counted from 1 for each item
 * @param reason in their words
 * @param next when to look again
 * @param grounds what there was to rest it on, as it was then
 */
public record Judgement(
    String item,
    int turn,
    ImpactCheck.Judgement value,
    PersonKey by,
    LocalDate on,
    String reason,
    LocalDate next,
    List<Ground> grounds) {

  public Judgement {
    grounds = List.copyOf(grounds);
  }

  @Override
  public String toString() {
    return "Judgement[" + item + " " + turn + " " + value + "]";
  }
}
