package uk.lantern.scheduler.digest.edition;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the learning digest.
 *
 * @param ref for example {@code D-0007}
 * @param turn counts the changes; whoever changes or approves says which turn they saw
 * @param plannedFor when it goes out, London; null while nothing is planned
 * @param freeze the audience as it was fixed when sending began; null before that
 * @param corrections in order, the last one perhaps still waiting for its second person
 * @param recall null while nobody has asked for one
 * @param history every step, in order; nothing is ever taken out of it
 * @param finalCounts what became of it, once nothing about single persons is kept any more
 */
public record DigestEdition(
    String ref,
    long turn,
    EditionContent content,
    EditionAudience audience,
    EditionState state,
    EditionPeople people,
    @Nullable LocalDateTime plannedFor,
    @Nullable Freeze freeze,
    List<Correction> corrections,
    @Nullable Recall recall,
    List<EditionStep> history,
    @Nullable Counts finalCounts) {

  public DigestEdition {
    corrections = List.copyOf(corrections);
    history = List.copyOf(history);
  }

  public String title() {
    return content.title();
  }

  public String intro() {
    return content.intro();
  }

  public List<EditionItem> items() {
    return content.items();
  }

  public boolean isImportant() {
    return content.important();
  }

  /** 1 until the first correction, one more with each; what a card that was sent may lack. */
  public int cardVersion() {
    return content.cardVersion();
  }

  /** Whether anybody can have got it. */
  public boolean wasSent() {
    return freeze != null;
  }

  /** Nobody gets it any more, or nobody more: what still waits is withdrawn. */
  public boolean isStopped() {
    return state == EditionState.CANCELLED || state == EditionState.RECALLED;
  }

  /** The correction that waits for a second person; null when none does. */
  public @Nullable Correction openCorrection() {
    return corrections.isEmpty() || !corrections.getLast().isOpen() ? null : corrections.getLast();
  }

  @Override
  public String toString() {
    return "DigestEdition[" + ref + ", " + state + "]";
  }
}
