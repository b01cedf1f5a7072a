package uk.lantern.bot.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.lantern.bot.conversation.Conversations;
import uk.lantern.content.answering.HybridAnswering;
import uk.lantern.content.learning.LibraryItems;
import uk.lantern.content.learning.Publishing;
import uk.lantern.scheduler.people.Person;

/** Publishes drafts; the person is never the one who imported them. */
@Command(
    name = "publish",
    mixinStandardHelpOptions = true,
    description = "Publishes drafts; never by the person who imported them.")
final class PublishCommand implements Callable<Integer> {

  @Mixin Start start;

  @Parameters(paramLabel = "ID", arity = "0..1", description = "the draft")
  @Nullable String id;

  @Option(names = "--all", description = "every draft")
  boolean all;

  @Option(names = "--as", required = true, paramLabel = "PERSON", description = "who publishes")
  String as;

  @Override
  public Integer call() throws Exception {
    if (all == (id != null)) {
      throw new IllegalArgumentException("Name one draft, or say --all.");
    }
    try (Start.Running running = start.beside()) {
      Person person = Someone.named(running, as);
      LibraryItems items = running.bean(LibraryItems.class);
      List<String> drafts = id == null ? items.drafts() : List.of(id);
      int refused = 0;
      for (String draft : drafts) {
        Publishing outcome = items.publish(draft, Conversations.link(person.key()));
        System.out.println(draft + "  " + inWords(outcome));
        refused += outcome instanceof Publishing.Published ? 0 : 1;
      }
      if (refused < drafts.size()) {
        index(running);
      }
      System.out.printf("%d of %d published%n", drafts.size() - refused, drafts.size());
      return refused == 0 ? 0 : 1;
    }
  }

  /** Now, with a bar to look at, rather than while somebody waits for an answer. */
  private static void index(Start.Running running) {
    HybridAnswering answering = running.bean(HybridAnswering.class);
    try (ProgressBar bar = new ProgressBar("indexing")) {
      answering.tell(bar::show);
      answering.warm().join();
    }
  }

  private static String inWords(Publishing outcome) {
    return switch (outcome) {
      case Publishing.Published published -> "published, version " + published.item().version();
      case Publishing.NotFound missing -> "there is no such draft";
      case Publishing.SamePerson same -> "refused: somebody else must publish what you imported";
      case Publishing.AlreadyPublished already -> "is published already";
      case Publishing.Incomplete incomplete ->
          "refused: " + String.join("; ", incomplete.reasons());
    };
  }
}
