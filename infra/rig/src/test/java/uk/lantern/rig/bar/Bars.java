package uk.lantern.rig.bar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The command behind {@code infra/rig/bar}: runs the bars that are named. */
public final class Bars {

  @FunctionalInterface
  interface Bar {
    void run(Scale scale, long seed) throws Exception;
  }

  static final Map<String, Bar> ALL = new LinkedHashMap<>();

  static {
    ALL.put("R1", KillsAtRandom::run);
    ALL.put("R2", KillsAtEdges::run);
    ALL.put("R3", KillsOfOne::run);
    ALL.put("R4", Pauses::run);
    ALL.put("R7", Copies::run);
    ALL.put("R10", StoreGone::run);
    ALL.put("R11", ConnectorDown::run);
    ALL.put("R12", ThrottleStorm::run);
    ALL.put("R13", Poison::run);
    ALL.put("R14", Overdue::run);
    ALL.put("R14-actions", OverdueActions::run);
    ALL.put("R16", TwoClocks::run);
    ALL.put("R18", Leavers::run);
    ALL.put("R19", RollingRestart::run);
    ALL.put("broadcast", Broadcast::run);
    ALL.put("lateness", Lateness::run);
    ALL.put("digest", DigestToAll::run);
    ALL.put("correct", DigestCorrected::run);
    ALL.put("digest-stop", DigestStopped::run);
    ALL.put("digest-kills", DigestKills::run);
    ALL.put("actions", ActionBundles::run);
    ALL.put("my-actions", MyActions::run);
    ALL.put("pulse", PulseRush::run);
    ALL.put("beside-cc", BesideCompanyCommunicator::run);
    ALL.put("lowered", LoweredLimit::run);
    ALL.put("replies", RepliesMeanwhile::run);
    ALL.put("beside-sdk", BesideSdk::run);
    ALL.put("beside-db-scheduler", BesideDbScheduler::run);
  }

  private Bars() {}

  public static void main(String[] arguments) throws Exception {
    List<String> wanted = new ArrayList<>(Arrays.asList(arguments));
    Scale scale = wanted.remove("--full") ? Scale.FULL : Scale.USUAL;
    scale = wanted.remove("--short") ? Scale.SHORT : scale;
    int at = wanted.indexOf("--seed");
    long seed = 1;
    if (at >= 0) {
      seed = Long.parseLong(wanted.remove(at + 1));
      wanted.remove(at);
    }
    if (wanted.isEmpty() || !ALL.keySet().containsAll(wanted)) {
      System.err.println("Name one or more of " + ALL.keySet() + " [--full|--short] [--seed N]");
      System.exit(64);
    }
    boolean reached = true;
    for (String name : wanted) {
      reached &= reached(name, scale, seed);
    }
    System.exit(reached ? 0 : 1);
  }

  private static boolean reached(String name, Scale scale, long seed) {
    try {
      ALL.get(name).run(scale, seed);
      return true;
    } catch (Exception | AssertionError e) {
      System.out.println(name + ": " + e.getMessage());
      return false;
    }
  }
}
