package uk.lantern.scheduler.digest.edition;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.people.PersonKey;

/** Makes the next turn of an edition: what is not said stays, and the history grows by one step. */
public final class EditionChange {

  private final DigestEdition from;
  private final EditionStep step;
  private EditionContent content;
  private EditionAudience audience;
  private EditionState state;
  private EditionPeople people;
  private @Nullable LocalDateTime plannedFor;
  private @Nullable Freeze freeze;
  private List<Correction> corrections;
  private @Nullable Recall recall;

  private EditionChange(DigestEdition from, EditionStep step) {
    this.from = from;
    this.step = step;
    this.content = from.content();
    this.audience = from.audience();
    this.state = from.state();
    this.people = from.people();
    this.plannedFor = from.plannedFor();
    this.freeze = from.freeze();
    this.corrections = from.corrections();
    this.recall = from.recall();
  }

  /**
   * @param by null when the clock does it
   * @param why a comment or a reason, perhaps empty
   */
  public static EditionChange of(
      DigestEdition from, EditionStep.Kind kind, @Nullable PersonKey by, Instant at, String why) {
    return new EditionChange(from, new EditionStep(kind, by, at, why));
  }

  public EditionChange says(EditionContent other) {
    content = other;
    return this;
  }

  public EditionChange isFor(EditionAudience other) {
    audience = other;
    return this;
  }

  public EditionChange is(EditionState other) {
    state = other;
    return this;
  }

  public EditionChange people(EditionPeople others) {
    people = others;
    return this;
  }

  public EditionChange plannedFor(@Nullable LocalDateTime other) {
    plannedFor = other;
    return this;
  }

  public EditionChange frozen(Freeze other) {
    freeze = other;
    return this;
  }

  /** One more correction, which waits for its second person. */
  public EditionChange asks(Correction correction) {
    corrections = new ArrayList<>(corrections);
    corrections.add(correction);
    return this;
  }

  /** The last correction is decided; an approved one is in the content, as a card of its own. */
  public EditionChange decides(PersonKey second, boolean approved) {
    Correction open = corrections.getLast();
    content = approved ? content.amended(open.amendment()) : content;
    int version = approved ? content.cardVersion() : 0;
    corrections = new ArrayList<>(corrections);
    corrections.set(
        corrections.size() - 1, open.decided(new Correction.Decision(second, step.at(), version)));
    return this;
  }

  public EditionChange recall(@Nullable Recall other) {
    recall = other;
    return this;
  }

  /** The card that says that it was withdrawn is one more version. */
  public EditionChange withdrawn() {
    content = content.nextCard();
    state = EditionState.RECALLED;
    return this;
  }

  /** The edition as it will stand. */
  public DigestEdition done() {
    List<EditionStep> history = new ArrayList<>(from.history());
    history.add(step);
    return new DigestEdition(
        from.ref(),
        from.turn() + 1,
        content,
        audience,
        state,
        people,
        plannedFor,
        freeze,
        corrections,
        recall,
        history,
        from.finalCounts());
  }
}
