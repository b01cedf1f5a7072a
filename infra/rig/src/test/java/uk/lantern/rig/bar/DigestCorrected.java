package uk.lantern.rig.bar;

import java.util.List;
import uk.lantern.rig.world.DigestJudge;
import uk.lantern.rig.world.PlainEdition;
import uk.lantern.tenant.Route;

/**
 * An edition is corrected twice. The first time half of it is sent: who has the card gets it in its
 * place and one note, who gets it later gets it right and no note. The second time everybody has
 * it, and all cards are replaced at the ceiling of each tenant.
 */
final class DigestCorrected {

  private static final int FIRST = 4;
  private static final String FIRST_TEXT = "The event is on 14 January.";
  private static final String FIRST_NOTE = "Correction: the day of the event was wrong.";
  private static final int SECOND = 5;
  private static final String SECOND_TEXT = "Ask why, and ask again.";
  private static final String SECOND_NOTE = "Correction: the second step was missing.";

  private final DigestWorld world;
  private final Figures figures;

  private DigestCorrected(DigestWorld world, Figures figures) {
    this.world = world;
    this.figures = figures;
  }

  static void run(Scale scale, long seed) {
    Figures figures = new Figures("correct", seed);
    int readers = scale.of(300, 300, 3_000, 10_000);
    try (DigestWorld world = DigestWorld.open("correct", seed, readers, List.of())) {
      new DigestCorrected(world, figures).run(scale);
    }
    figures.judge();
  }

  private void run(Scale scale) {
    String ref = world.desk().publish();
    world.desk().offer();
    int half = world.reached() / 2;
    Waiting.until("half of it", () -> world.taken(Route.SEND) >= half);
    world.desk().correct(ref, FIRST, FIRST_TEXT, FIRST_NOTE);
    world.desk().offer();
    world.awaitSettled();
    PlainEdition corrected = world.edition().corrected(FIRST, FIRST_TEXT);
    int replaced = world.taken(Route.UPDATE);
    judge("half-way", corrected, FIRST_NOTE, replaced);
    world.forgetRates();
    world.desk().correct(ref, SECOND, SECOND_TEXT, SECOND_NOTE);
    world.desk().offer();
    world.awaitSettled();
    world.judgeRates(figures, scale, "replaced and noted");
    judge("to all", corrected.corrected(SECOND, SECOND_TEXT), SECOND_NOTE, world.reached());
    figures.must(
        world.taken(Route.UPDATE) == world.reached(),
        "%d of %d cards were replaced",
        world.taken(Route.UPDATE),
        world.reached());
  }

  private void judge(String when, PlainEdition edition, String note, int due) {
    DigestJudge judge = new DigestJudge(edition, world.readers());
    figures.say(
        "corrected %s: %d see a card, %d cards were replaced, %d have the note",
        when, judge.seen(), world.taken(Route.UPDATE), judge.notes(note));
    figures.none("who do not see the corrected card", judge.wrongCards());
    figures.none("with a note too many", judge.wrongNotes(note));
    figures.must(judge.notes(note) == due, "%d notes for %d cards", judge.notes(note), due);
  }
}
