package uk.lantern.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * A digest that Teams refused, in the real Playground: who was not reached is read, one of them is
 * told by post, the others get it again; the edition is read as a page, on paper and as plain text;
 * and the trail of its learning says how far it got. Each person plays in the same window by typing
 * "as NAME".
 *
 * <p>By command, with {@code -Dlantern.walk=true}.
 */
@Tag("long")
@EnabledIfSystemProperty(named = "lantern.walk", matches = "true")
class DigestLedgerPlaygroundTest {

  @TempDir Path data;

  @Test
  void whomTeamsDidNotReachIsToldByPostOrGetsItAgainAndAllOfThemAreCounted() throws Exception {
    try (Trial trial = Tools.trial(data)) {
      trial.say("jump to Tue 9:30");
      trial.awaitText("DEMO time is now Tuesday");
      isRefused(trial);
      isToldByPost(trial);
      isSentAgain(trial);
      saysWhyHeWasNotTold(trial);
      isReadElsewhere(trial);
      leavesATrail(trial);
    }
  }

  private static void isRefused(Trial trial) throws Exception {
    trial.is("Priya Nair");
    trial.say("use DEMO-7MB-HIDDEN-MEN");
    trial.awaitText("Digest D-0001");
    trial.say("send D-0001 for approval");
    trial.awaitText("Checks of D-0001");
    trial.say("ask the business manager to approve");
    trial.awaitText("D-0001 is sent for approval");
    trial.is("Alex Marsh");
    trial.say("approve D-0001");
    trial.awaitText("D-0001 is approved");
    trial.playground().sayRefused("confirm send D-0001");
    trial.sayUntil("delivery report D-0001", "Waiting: 0");
    trial.awaitText(Pattern.compile("^Failed: [1-9]\\d*$"));
    trial.screenshot("ledger-1-failed");
  }

  private static void isToldByPost(Trial trial) {
    trial.press("Somebody was told another way");
    trial.awaitText("Say whom you told");
    trial.screenshot("ledger-2-how");
    trial.say("sent D-0001 another way to Kim Dale by post today");
    trial.awaitText("People who now count as told on");
    trial.screenshot("ledger-3-told");
    trial.say("delivery report D-0001");
    trial.awaitText("Sent another way: 1");
  }

  private static void isSentAgain(Trial trial) {
    trial.pressLike(Pattern.compile("^Resend to the \\d+ that failed$"));
    trial.awaitText("Failed: 0");
    trial.screenshot("ledger-4-pressed");
    trial.sayUntil("delivery report D-0001", "Waiting: 0");
    trial.screenshot("ledger-5-sent-again");
  }

  private static void saysWhyHeWasNotTold(Trial trial) {
    trial.say("why was Kim Dale not told");
    trial.awaitText(Pattern.compile("sent another way by Alex Marsh on Tuesday"));
    trial.screenshot("ledger-6-why");
  }

  private static void isReadElsewhere(Trial trial) {
    trial.say("delivery report D-0001");
    trial.awaitText("Open as a page");
    assertThat(trial.opened("Open as a page", "ledger-7-page")).contains("Hidden men");
    assertThat(trial.opened("To print", "ledger-8-print")).contains("Hidden men");
    assertThat(trial.opened("As text, for an email", "ledger-9-text")).contains("Hidden men");
  }

  private static void leavesATrail(Trial trial) {
    trial.is("Maya Fern");
    trial.say("What happened to hidden men?");
    trial.awaitText("What happened to: Hidden men");
    trial.screenshot("ledger-10-trail");
    trial.is("Priya Nair");
    trial.say("What happened to hidden men?");
    trial.awaitText(Pattern.compile("Source: digest D-0001"));
    trial.screenshot("ledger-11-trail-of-the-team");
  }
}
