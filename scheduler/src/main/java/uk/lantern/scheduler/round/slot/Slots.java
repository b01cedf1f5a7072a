package uk.lantern.scheduler.round.slot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.lantern.content.questionnaire.Answers;
import uk.lantern.scheduler.people.BroadGroups.Broad;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.store.RoundRefs;

/** The slots of rounds, for whoever has their keys. */
public final class Slots {

  /** Two devices of one person; a third loser in a row is not that any more. */
  private static final int TRIES = 60;

  private final SlotsStore store;
  private final RoundKeys keys;

  public Slots(SlotsStore store, RoundKeys keys) {
    this.store = store;
    this.keys = keys;
  }

  /** What came of writing an answer. */
  public enum Kept {
    KEPT,
    SEALED,
    NO_SLOT
  }

  /** The round's key is not where this instance looks for it. */
  public static final class KeyAway extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    KeyAway(String round) {
      super(
          ("The key of round %s is not in the folder of round keys. Nothing is lost as long as it"
                  + " comes back: put the file back, or share the folder with the instance that"
                  + " launched the round (lantern.round-keys).")
              .formatted(round));
    }
  }

  /**
   * Makes the key and a slot for each person, as far as they are missing.
   *
   * @param size of every slot, in bytes
   */
  public void prepare(String round, Map<PersonKey, Broad> people, int size) {
    if (keys.make(round)) {
      store.remove(round); // Of a key that was lost before anybody could answer.
    }
    SlotCipher cipher = cipher(round);
    Map<String, byte[]> secrets = new HashMap<>();
    people.forEach(
        (person, broad) -> {
          String id = cipher.id(person);
          secrets.put(id, cipher.encrypted(id, SlotContent.blank(broad).padded(size)));
        });
    store.add(round, secrets);
  }

  /** What somebody has answered so far; empty when they have no slot. */
  public Optional<Answers> find(String round, PersonKey person) {
    SlotCipher cipher = cipher(round);
    return store
        .find(cipher.id(person))
        .map(slot -> Answers.of(content(round, cipher, slot).answers()));
  }

  /** How what somebody has answered goes on from what they have answered so far. */
  @FunctionalInterface
  public interface Change {
    Answers from(Answers before);
  }

  /** A hash with the round's key; empty when there is none. */
  public Optional<String> mark(String round, byte[] what) {
    return RoundRefs.parse(round).flatMap(keys::find).map(SlotCipher::new).map(it -> it.mark(what));
  }

  /** Writes what somebody answered; the same once more writes nothing. */
  public Kept change(String round, PersonKey person, Change change) {
    SlotCipher cipher = cipher(round);
    String id = cipher.id(person);
    for (int attempt = 0; attempt < TRIES; attempt++) {
      Slot slot = store.find(id).orElse(null);
      if (slot == null) {
        return Kept.NO_SLOT;
      }
      if (slot.sealed()) {
        return Kept.SEALED;
      }
      SlotContent before = content(round, cipher, slot);
      Answers answers = Answers.of(before.answers());
      Answers after = change.from(answers);
      if (after.equals(answers)) {
        return Kept.KEPT;
      }
      byte[] plain = before.with(after).padded(slot.secret().length - SlotCipher.OVERHEAD);
      if (store.replace(slot, cipher.encrypted(id, plain))) {
        return Kept.KEPT;
      }
    }
    throw new IllegalStateException("One person answers faster than the store.");
  }

  /**
   * Seals every slot and reads it.
   *
   * @throws KeyAway when nobody can read them
   */
  public List<SlotContent> seal(String round) {
    store.seal(round);
    SlotCipher cipher = cipher(round);
    return store.all(round).stream().map(slot -> content(round, cipher, slot)).toList();
  }

  /** The key first: without it the slots say nothing, whatever becomes of them. */
  public void destroy(String round) {
    keys.destroy(round);
    store.remove(round);
  }

  /** Whether this instance finds the round's key. */
  public boolean hasKey(String round) {
    return keys.find(round).isPresent();
  }

  /** Whether this instance finds the key of any round. */
  public boolean hasAnyKey() {
    return keys.any();
  }

  private SlotCipher cipher(String round) {
    return keys.find(round).map(SlotCipher::new).orElseThrow(() -> new KeyAway(round));
  }

  private static SlotContent content(String round, SlotCipher cipher, Slot slot) {
    return cipher
        .decrypted(slot.id(), slot.secret())
        .map(SlotContent::of)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    ("A slot of round %s does not open with the key of the round: another key was"
                            + " put in its place, or the slot was changed. Nothing is destroyed.")
                        .formatted(round)));
  }
}
