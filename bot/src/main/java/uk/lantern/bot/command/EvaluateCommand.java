package uk.lantern.bot.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.lantern.content.answering.Evaluation;
import uk.lantern.content.answering.LanguageModel;

/** Measures the answering engine on any corpus; needs no database and no installed library. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Puts questions to a corpus (both in BEIR's form), one JSON line for each.")
final class EvaluateCommand implements Callable<Integer> {

  @Option(
      names = "--corpus",
      required = true,
      paramLabel = "FILE",
      description = "JSON lines with _id, title (may be missing) and text")
  Path corpus;

  @Option(
      names = "--queries",
      required = true,
      paramLabel = "FILE",
      description = "JSON lines with _id and text")
  Path queries;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "a JSON line a question: ranked, outcome, confidence, sentences")
  Path out;

  @Option(names = "--trec", paramLabel = "FILE", description = "the documents as a TREC run")
  @Nullable Path trec;

  @Option(names = "--model", description = "minilm (what the bot uses, default) or bge")
  LanguageModel model = LanguageModel.MINILM;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "keeps the vectors for the next run (default: ${DEFAULT-VALUE})",
      defaultValue = "${env:LANTERN_DATA:-${sys:user.home}/.lantern}")
  Path data;

  @Override
  public Integer call() throws Exception {
    List<Evaluation.Asked> asked = Evaluation.questions(queries);
    Evaluation evaluation;
    try (ProgressBar bar = new ProgressBar("indexing")) {
      evaluation = new Evaluation(corpus, model, data.resolve("evaluate"), bar::show);
    }
    try (ProgressBar bar = new ProgressBar("asking");
        EvaluationOutput output =
            new EvaluationOutput(writer(out), trec == null ? null : writer(trec))) {
      for (int i = 0; i < asked.size(); i++) {
        output.write(evaluation.evaluate(asked.get(i)));
        bar.show(i + 1, asked.size());
      }
    }
    return 0;
  }

  private static BufferedWriter writer(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IllegalArgumentException(folder + " is not a folder: make it, or write elsewhere.");
    }
    return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
  }
}
