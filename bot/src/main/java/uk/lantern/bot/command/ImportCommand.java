package uk.lantern.bot.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.lantern.bot.conversation.Conversations;
import uk.lantern.content.importing.Imported;
import uk.lantern.content.importing.Importing;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.LibraryItems;
import uk.lantern.content.learning.Originals;
import uk.lantern.scheduler.people.Person;

/** Turns a folder of PDF documents into drafts, with a line for each file. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Imports the PDF documents of a folder as drafts.")
final class ImportCommand implements Callable<Integer> {

  @Mixin Start start;

  @Parameters(paramLabel = "FOLDER", description = "where the documents are")
  Path folder;

  @Option(names = "--as", required = true, paramLabel = "PERSON", description = "who imports them")
  String as;

  @Override
  public Integer call() throws Exception {
    List<Path> files = documents();
    try (Start.Running running = start.beside()) {
      Person person = Someone.named(running, as);
      int drafts = 0;
      try (ProgressBar bar = new ProgressBar("reading")) {
        for (int i = 0; i < files.size(); i++) {
          bar.show(i, files.size());
          drafts += read(files.get(i), running, Conversations.link(person.key()));
        }
        bar.show(files.size(), files.size());
      }
      System.out.printf(
          "%d of %d files are drafts now. Somebody else publishes them: lantern publish ID --as"
              + " PERSON, or lantern publish --all --as PERSON%n",
          drafts, files.size());
      return 0;
    }
  }

  private List<Path> documents() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(folder + " is not a folder: name one that holds PDFs.");
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(p -> p.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".pdf"))
          .sorted()
          .toList();
    }
  }

  private static int read(Path file, Start.Running running, String author) throws IOException {
    return switch (Importing.read(file)) {
      case Imported.Draft draft -> {
        running.bean(Originals.class).keep(file, draft.original());
        LearningItem kept =
            running.bean(LibraryItems.class).saveDraft(draft.item(), author, draft.original());
        System.out.printf(
            "%s  draft %s version %d, %d sections%n",
            file.getFileName(), kept.id(), kept.version(), kept.text().sections().size());
        yield 1;
      }
      case Imported.Refused refused -> {
        System.out.printf("%s  skipped: %s%n", file.getFileName(), refused.reason());
        yield 0;
      }
    };
  }
}
