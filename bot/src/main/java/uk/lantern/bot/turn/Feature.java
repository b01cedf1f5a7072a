package uk.lantern.bot.turn;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.lantern.bot.card.Card;
import uk.lantern.content.privacy.IdentifierKind;

/** One ability of Lantern. Returns a reply and never sends; features do not know each other. */
public interface Feature {

  /** The verbs of {@code verbs.yml} this feature answers; no other feature may name them. */
  Set<String> verbs();

  /** Those of the verbs that change something kept; {@code ask} on the command line skips them. */
  default Set<String> changing() {
    return Set.of();
  }

  /** Those of the verbs whose turns are not kept: a deletion would leave a trace of itself. */
  default Set<String> unkept() {
    return Set.of();
  }

  /**
   * Those of the verbs whose words are a colleague's name: it is not taken out of the command,
   * whose {@link Command#words} are then the text as typed. What is kept of the turn is without it.
   */
  default Set<String> naming() {
    return Set.of();
  }

  /**
   * The verb that takes what was typed as the answer to this feature's own last question, for
   * example the line it asked for; empty for everything else. Asked for typed words only, before
   * they are taken as {@code typed}: look at the verb first, a look-up costs every question.
   */
  default Optional<String> takes(Turn turn, Command typed) {
    return Optional.empty();
  }

  /**
   * Those of the verbs in which the partnership team writes of children in general what many will
   * read. Words that would stop such a turn are asked again, cues and second opinion together, for
   * both were made for messages and take guidance for a disclosure. For whoever may not use the
   * verb it changes nothing.
   */
  default Set<String> publishing() {
    return Set.of();
  }

  /** Those of {@link #publishing} that take words which say what a picture shows. */
  default Set<String> describing() {
    return Set.of();
  }

  /**
   * Those of the verbs in which an auditor writes of what records show. They are about harm all
   * through, so what would stop such a turn is asked again by cues alone.
   */
  default Set<String> recording() {
    return Set.of();
  }

  /**
   * Whether these words, and nothing beside them, are how people answer a question of this feature
   * that waits for this person, and so are said of their work and not of themselves. Asked for
   * words that would stop the turn; they go on when cues find nothing in them. Name a closed list
   * of whole answers: whatever is added to them keeps the block.
   *
   * @param field the card input they come from; empty for what was typed
   */
  default boolean answers(Turn turn, String field, String words) {
    return false;
  }

  /**
   * What follows the safety block when typed words for a verb of {@link #publishing} or {@link
   * #recording} were stopped as a worry about a child: the question they interrupted, so that the
   * person can go on. Nothing is saved by it, and the words themselves never come here.
   *
   * @param silent the turn without its words
   * @param command the verb that would have answered, without words
   * @param named what identifies somebody in those words; may be empty
   */
  default List<Card> paused(Turn silent, Command command, Set<IdentifierKind> named) {
    return List.of();
  }

  /** Answers a turn that is safe to answer and whose text is clean of identifiers. */
  Reply handle(Turn turn, Command command);
}
