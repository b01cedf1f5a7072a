package uk.lantern.rig;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged jar, the real Playground and a real browser: what a person meets on the first day.
 */
class PlaygroundTest {

  private static final Path REPORTS =
      LanternProcess.ROOT.resolveSibling("shared/data/inspection-reports");
  private static final Pattern QUOTATION_ABOUT_NEGLECT =
      Pattern.compile("In their words: “[^”]*neglect[^”]*”");
  private static final Pattern PAGE = Pattern.compile("^Page \\d+$");

  @TempDir Path data;

  @Test
  void aPractitionerAsksPassesAQuestionOnAndTheTeamIsTold() throws Exception {
    try (Trial trial = Tools.trial(data)) {
      asks(trial);
      asksAboutARealReport(trial);
      passesAQuestionOn(trial);
      isToldWhatToDoAboutAChild(trial);
      teamAnswers(trial);
    }
  }

  private static void asks(Trial trial) {
    trial.say("who am i");
    trial.awaitText("Maya Fern (DEMO)");
    trial.say("what have we learned about babies and bruises lately");
    trial.awaitText("Lantern's summary of Bruising in non-mobile babies");
    trial.screenshot("1-answer");
    trial.press("Practice points");
    trial.awaitText("Follow the bruising protocol the same day.");
    trial.screenshot("2-practice-points");
  }

  /** The report goes in through the commands, beside the server that is running. */
  private void asksAboutARealReport(Trial trial) throws Exception {
    Path report = REPORTS.resolve("2023-05-11-west-sussex-inspection-of-childrens-services.pdf");
    if (Files.notExists(report)) {
      System.out.println("Not asked about a real report: there is no " + report);
      return;
    }
    Path folder = Files.createDirectory(data.resolve("reports"));
    Files.copy(report, folder.resolve(report.getFileName()));
    String server = data.toString();
    LanternProcess.run("import", folder.toString(), "--as", "Jo Okoro", "--data", server);
    LanternProcess.run("publish", "--all", "--as", "Priya Nair", "--data", server);
    String newest = "Inspection of children's services: West Sussex. Ofsted, 11 May 2023";
    // The running server indexes what was published beside its answers, so it may need a moment.
    trial.sayUntil("what did the inspection of West Sussex say about neglect", newest);
    trial.awaitText(QUOTATION_ABOUT_NEGLECT);
    trial.awaitText(PAGE);
    trial.screenshot("3-real-report");
  }

  private static void passesAQuestionOn(Trial trial) {
    trial.say("what colour is the moon made of cheese");
    trial.awaitText("I don't have learning on that");
    trial.say("ask the team");
    trial.awaitText("Pass this question to the partnership team?");
    trial.press("Send with my name");
    trial.awaitText("Your reference is Q-0001");
    trial.screenshot("4-passed-on");
  }

  private static void isToldWhatToDoAboutAChild(Trial trial) {
    trial.say("a pupil told me her mum locks her in the shed");
    trial.awaitText("If a child is in immediate danger, call 999 now.");
    trial.screenshot("5-safety");
  }

  private static void teamAnswers(Trial trial) {
    trial.say("jump to Tue 10:00");
    trial.awaitText("For Jo Okoro (DEMO)");
    trial.awaitText("DEMO time is now Tuesday");
    trial.screenshot("6-waiting-questions");
    trial.say("as Jo Okoro");
    trial.awaitText("You are Jo Okoro now");
    trial.say("answer Q-0001 The library holds learning about children.");
    trial.awaitText("The partnership team has answered Q-0001");
    trial.screenshot("7-answered");
  }
}
