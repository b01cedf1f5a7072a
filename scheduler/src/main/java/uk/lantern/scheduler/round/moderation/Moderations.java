package uk.lantern.scheduler.round.moderation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.response.Grade;

/**
 * What people agreed about audits, once their round has closed. Each agreement is one
 * compare-and-set; what was agreed before stays in the history.
 */
public interface Moderations {

  /**
   * Writes down a joint view, as it was typed.
   *
   * @param turn of the moderation that the person saw; 0 when nothing was agreed. The same words by
   *     the same person from the same turn are one agreement, however often they come
   */
  ModerationOutcome agree(ModerationKey key, PersonKey by, long turn, Agreed agreed);

  /** A recommendation came of it; said twice it is noted once. */
  ModerationOutcome found(ModerationKey key, PersonKey by, String recommendation);

  /**
   * What agencies sent about one case beside what was agreed: for the quality assurance officer,
   * the business manager, the scrutineer and the round's moderators. Empty for everybody else, and
   * while agencies can still answer.
   */
  Optional<SideBySide> find(ModerationKey key, PersonKey reader);

  /** The same for every case or record of a round, in its order. */
  List<SideBySide> of(String round, PersonKey reader);

  /** What was agreed, without what agencies answered: for safeguarding partners as well. */
  List<Moderation> agreed(String round, PersonKey reader);

  /**
   * How often each joint grade was agreed, for whoever looks at what became of learning: neither
   * about which record nor by whom. Nothing is averaged.
   */
  Map<Grade, Integer> grades(String round);
}
