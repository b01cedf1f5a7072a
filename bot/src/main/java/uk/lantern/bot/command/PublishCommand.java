package uk.lantern.bot.command;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.lantern.bot.library.PublishingWords;
import uk.lantern.bot.library.RecordedPublications;
import uk.lantern.content.answering.HybridAnswering;
import uk.lantern.content.learning.LibraryItems;
import uk.lantern.content.learning.Publications;
import uk.lantern.content.learning.Publishing;
import uk.lantern.content.learning.Step;
import uk.lantern.scheduler.people.Person;

/** Takes drafts to readers and away again; nobody publishes what they imported. */
@Command(
    name = "publish",
    mixinStandardHelpOptions = true,
    description = "Publishes drafts, never by the person who imported them; or takes another step.")
final class PublishCommand implements Callable<Integer> {

  @Mixin Start start;

  @Parameters(paramLabel = "ID", arity = "0..1", description = "the draft")
  @Nullable String id;

  @Option(names = "--all", description = "every draft")
  boolean all;

  @Option(names = "--as", required = true, paramLabel = "PERSON", description = "who publishes")
  String as;

  @Option(
      names = "--step",
      defaultValue = "PUBLISH",
      description = "instead of publishing: ${COMPLETION-CANDIDATES}")
  Step step;

  @Option(names = "--because", defaultValue = "", description = "why, where a step needs it")
  String because;

  @Option(
      names = "--anonymised",
      description = "I went through the anonymisation checklist, and nobody can be recognised")
  boolean anonymised;

  @Override
  public Integer call() throws Exception {
    if (all == (id != null)) {
      throw new IllegalArgumentException("Name one draft, or say --all.");
    }
    if (all && anonymised) {
      throw new IllegalArgumentException("--anonymised is for one draft that you have read.");
    }
    try (Start.Running running = start.beside()) {
      List<String> ids = id == null ? running.bean(LibraryItems.class).drafts() : List.of(id);
      int done = take(ids, running);
      if (done > 0) {
        index(running);
      }
      System.out.printf("%d of %d done%n", done, ids.size());
      return done == ids.size() ? 0 : 1;
    }
  }

  private int take(List<String> ids, Start.Running running) {
    Person person = Someone.permitted(running, as, step.name().toLowerCase(Locale.ROOT) + "-item");
    ZonedDateTime now = Someone.now(running.bean(Clock.class));
    RecordedPublications publications = running.bean(RecordedPublications.class);
    PublishingWords words = running.bean(PublishingWords.class);
    int done = 0;
    for (String each : ids) {
      if (anonymised) {
        publications.confirmAnonymised(each, person, now);
      }
      Publishing outcome =
          publications.move(new Publications.Wish(each, step, because, now), person);
      System.out.println(each + "  " + words.line(outcome));
      done += PublishingWords.done(outcome) ? 1 : 0;
    }
    return done;
  }

  /** Now, with a bar to look at, rather than while somebody waits for an answer. */
  private static void index(Start.Running running) {
    HybridAnswering answering = running.bean(HybridAnswering.class);
    try (ProgressBar bar = new ProgressBar("indexing")) {
      answering.tell(bar::show);
      answering.warm().join();
    }
  }
}
