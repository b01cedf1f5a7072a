package uk.lantern.bot.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.lantern.content.importing.Importing;
import uk.lantern.content.importing.Intake;
import uk.lantern.content.importing.Intake.Taken;
import uk.lantern.content.learning.Editor;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.LibraryItems;
import uk.lantern.content.learning.Section;

/** Turns a folder of PDF, Word and HTML documents into drafts, with a line for each file. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Imports the PDF, Word and HTML documents of a folder as drafts.",
    footer =
        "What cannot be found in a document can stand beside it: report.yml for report.pdf, with"
            + " title, publisher, date, kind, area, url, releaseClass, audience, reviewDate,"
            + " embargoUntil, embargoReason.")
final class ImportCommand implements Callable<Integer> {

  @Mixin Start start;

  @Mixin GivenDetails given;

  @Parameters(paramLabel = "FOLDER", description = "where the documents are, or one document")
  Path folder;

  @Option(names = "--as", required = true, paramLabel = "PERSON", description = "who imports them")
  String as;

  @Override
  public Integer call() throws Exception {
    List<Path> files = documents();
    try (Start.Running running = start.beside()) {
      Editor editor = Someone.editor(running, as, "import-link");
      LibraryItems.Authorship author =
          new LibraryItems.Authorship(editor, Someone.now(running.bean(Clock.class)));
      int waiting = take(files, running.bean(Intake.class), author);
      System.out.printf(
          "%d of %d documents are drafts now. Somebody else publishes them: lantern publish ID"
              + " --as PERSON, or lantern publish --all --as PERSON%n",
          waiting, files.size());
      return 0;
    }
  }

  private List<Path> documents() throws IOException {
    if (!Files.exists(folder)) {
      throw new IllegalArgumentException(
          folder + " does not exist: name a folder that holds PDF, Word or HTML documents.");
    }
    List<Path> files = Importing.documents(folder);
    if (given.title != null && files.size() > 1) {
      throw new IllegalArgumentException("--title is for one document: name the document itself.");
    }
    return files;
  }

  private int take(List<Path> files, Intake intake, LibraryItems.Authorship author) {
    int drafts = 0;
    try (ProgressBar bar = new ProgressBar("reading")) {
      for (int i = 0; i < files.size(); i++) {
        bar.show(i, files.size());
        Taken taken = intake.take(files.get(i), given.details(), author);
        bar.clear();
        System.out.println(files.get(i).getFileName() + "  " + inWords(taken));
        drafts += taken instanceof Taken.Kept ? 1 : 0;
      }
      bar.show(files.size(), files.size());
    }
    return drafts;
  }

  private static String inWords(Taken taken) {
    return switch (taken) {
      case Taken.Unchanged same ->
          "unchanged: %s version %d".formatted(same.item().id(), same.item().version());
      case Taken.Refused refused -> "skipped: " + refused.reason();
      case Taken.Kept kept -> summary(kept) + missing(kept) + alike(kept);
    };
  }

  private static String summary(Taken.Kept kept) {
    LearningItem item = kept.item();
    Integer lastPage = item.text().sections().getLast().page();
    return "draft %s version %d%s: %s; %s, %s; %d sections%s"
        .formatted(
            item.id(),
            item.version(),
            kept.newVersion() ? " (a new version)" : "",
            item.text().title(),
            item.source().publisher().isEmpty() ? "publisher ?" : item.source().publisher(),
            item.source().date() == null ? "date ?" : item.source().date(),
            item.text().sections().size(),
            lastPage == null ? headings(item) : " up to page " + lastPage);
  }

  private static String headings(LearningItem item) {
    long named =
        item.text().sections().stream().map(Section::heading).filter(h -> h != null).count();
    return ", " + named + " under a heading";
  }

  private static String missing(Taken.Kept kept) {
    return kept.missing().stream()
        .map(
            field ->
                (field.equals("audience")
                        ? "%n    audience is missing: write audience: in a .yml file of the same name"
                        : "%n    %s is missing: give --%s, or write %s: in a .yml file of the same name")
                    .formatted(field, field, field))
        .collect(Collectors.joining());
  }

  private static String alike(Taken.Kept kept) {
    LocalDate date = kept.item().source().date();
    return kept.alike().stream()
        .map(
            one ->
                "%n    %s %s: %s (%s)"
                    .formatted(
                        date == null || date.equals(one.source().date())
                            ? "may be the same as"
                            : "may be another edition of",
                        one.id(),
                        one.text().title(),
                        one.source().date()))
        .collect(Collectors.joining());
  }
}
