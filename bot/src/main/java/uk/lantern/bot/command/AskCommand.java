package uk.lantern.bot.command;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import uk.lantern.bot.turn.ActivityKey;
import uk.lantern.bot.turn.Considered;
import uk.lantern.bot.turn.Place;
import uk.lantern.bot.turn.Turn;
import uk.lantern.bot.turn.TurnSteps;
import uk.lantern.content.answering.Answering;
import uk.lantern.content.answering.HybridAnswering;
import uk.lantern.content.answering.LanguageModels;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.people.Person;

/** Prints the reply to one text as one JSON object and stores nothing. */
@Command(
    name = "ask",
    mixinStandardHelpOptions = true,
    description = "Prints the reply to a text as one JSON object; stores nothing.")
final class AskCommand implements Callable<Integer> {

  @Mixin Start start;

  @Parameters(paramLabel = "TEXT", description = "what a practitioner types")
  String text;

  @Option(names = "--as", paramLabel = "PERSON", description = "a DEMO person, by name")
  @Nullable String as;

  @Override
  public Integer call() throws Exception {
    LanguageModels.load();
    try (Start.Running running = start.beside()) {
      Person person = Someone.named(running, as);
      ZonedDateTime now = London.now(running.bean(Clock.class));
      // What was published a moment ago counts: a command has no time to follow later.
      running.bean(HybridAnswering.class).warm().join();
      ActivityKey key = new ActivityKey("ask", "ask", "ask");
      Turn turn = new Turn(key, person, Place.PERSONAL, text, null, now);
      Considered considered = running.bean(TurnSteps.class).preview(turn);
      Printed printed = Printed.of(considered, running.bean(Answering.class));
      System.out.println(JsonMapper.shared().writeValueAsString(printed));
      return 0;
    }
  }
}
