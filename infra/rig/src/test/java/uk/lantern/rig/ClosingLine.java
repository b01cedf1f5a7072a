package uk.lantern.rig;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Says at the end what the browser tests did without, so that nobody takes a skip for a pass. */
public final class ClosingLine implements LauncherSessionListener {

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    // Maven itself looks for the tests that it shares out, and runs none.
    boolean ran = System.getenv("LANTERN_RIG_NETWORK") != null;
    var missing = Tools.missing();
    if (ran && !missing.isEmpty()) {
      System.out.println("The browser tests were skipped. Missing: " + String.join(", ", missing));
    }
  }
}
