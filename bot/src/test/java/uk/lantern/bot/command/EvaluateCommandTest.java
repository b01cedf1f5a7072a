package uk.lantern.bot.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluateCommandTest {

  @TempDir private Path folder;

  private final StringWriter errors = new StringWriter();

  @Test
  void eachQuestionGetsOneLineAndTheRunIsInTrecForm() throws IOException {
    write(
        "corpus.jsonl",
        "{\"_id\": \"a\", \"text\": \"The bridge was opened in 1781 by its builders.\"}");
    write(
        "queries.jsonl",
        "{\"_id\": \"q 1\", \"text\": \"When was it opened?\", \"answerable\": false}");
    assertThat(run("corpus.jsonl", "queries.jsonl")).isZero();
    JsonNode line = JsonMapper.shared().readTree(Files.readString(folder.resolve("out.jsonl")));
    assertThat(line.path("_id").asString()).isEqualTo("q 1");
    assertThat(line.path("outcome").asString()).isIn("answer", "closest", "none");
    assertThat(line.path("sentences").path(0).path("text").asString()).contains("1781");
    assertThat(line.path("ranked").path(0).path("id").asString()).isEqualTo("a");
    List<String> run = Files.readAllLines(folder.resolve("run.trec"));
    assertThat(run).hasSize(1);
    assertThat(run.getFirst()).matches("q_1 Q0 a 1 \\d+\\.\\d+ lantern");
  }

  @Test
  void aFileThatIsNotThereIsOneSentenceAndNoStackTrace() throws IOException {
    write("queries.jsonl", "{\"_id\": \"q\", \"text\": \"When?\"}");
    assertThat(run("missing.jsonl", "queries.jsonl")).isNotZero();
    assertThat(errors.toString().strip().lines()).hasSize(1);
    assertThat(errors.toString()).contains("missing.jsonl is not there");
  }

  private int run(String corpus, String queries) {
    return new CommandLine(new Commands())
        .setExecutionExceptionHandler(new Failures())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setErr(new PrintWriter(errors, true))
        .execute(
            "evaluate",
            "--corpus",
            path(corpus),
            "--queries",
            path(queries),
            "--out",
            path("out.jsonl"),
            "--trec",
            path("run.trec"),
            "--model",
            "minilm",
            "--data",
            path("data"));
  }

  private void write(String name, String line) throws IOException {
    Files.writeString(folder.resolve(name), line + "\n");
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }
}
