package uk.lantern.store.engine;

import java.io.IOException;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.lantern.store.disk.CommitLog;

/** Brings opened files to the last acknowledged commit, or says that they are not there. */
final class CatchUp {

  private static final Logger logger = LoggerFactory.getLogger(CatchUp.class);

  private final Opened opened;
  private final CommitLog log;
  private final Replay replay;
  private final Damage damage;

  CatchUp(StoreFile owner, Opened opened) {
    this.opened = opened;
    this.log = opened.log();
    this.replay = new Replay(owner);
    this.damage = new Damage(owner, opened);
  }

  /**
   * Does again what the log holds beyond the last checkpoint.
   *
   * @throws Loss if that is less than was acknowledged, unless loss is accepted
   */
  void toTheEnd(boolean acceptLoss) throws IOException {
    long reached = log.replayAfter(opened.savedNumber(), replay);
    OptionalLong promised = log.highWater().number();
    boolean lost = promised.isPresent() ? reached < promised.getAsLong() : !opened.isOlder();
    if (log.highWater().damaged()) {
      logger.error("lantern.high beside the store is damaged; it is written anew");
    }
    if (lost && !acceptLoss) {
      throw new Loss(reached, promised);
    }
    opened.isolate(damaged());
    if (lost) {
      logger.error(
          "As accepted: {}; the store goes on from there",
          new Loss(reached, promised).getMessage());
      goOnFrom(Math.max(Math.max(reached, log.newestFound()), promised.orElse(0)));
    } else {
      log.continueAfter(reached);
    }
    opened.markFormat();
  }

  /** As {@link #toTheEnd}, to a commit that this process knows to be on the device. */
  void to(long kept) throws IOException {
    long reached =
        log.replayAfter(
            opened.savedNumber(),
            (number, changes) -> number <= kept && replay.test(number, changes));
    if (reached < kept) {
      throw new Loss(reached, OptionalLong.of(kept));
    }
    opened.isolate(damaged());
    log.continueAfter(reached);
  }

  /** Numbers are not used twice: what is given up may still be in a log. */
  private void goOnFrom(long number) throws IOException {
    opened.save(number);
    opened.force();
    log.startOver(number);
  }

  private Set<String> damaged() {
    Set<String> all = new TreeSet<>(damage.collections());
    all.addAll(replay.damaged());
    for (String collection : all) {
      logger.error(
          "The collection {} is damaged in lantern.mv.db: it is not served, the rest is."
              + " Put back a copy of the store folder to have it again",
          collection);
    }
    return all;
  }
}
