package uk.lantern.content.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {

  private static final String CORPUS =
      """
      {"_id": "d1", "title": "Bridges", "text": "\uD83C\uDF09 Bridges are old. The iron bridge at Ironbridge was opened in 1781 by its builders. It crosses the Severn.", "more": [1]}
      {"_id": "d2", "text": "Whales are mammals that live in the sea and breathe air. A blue whale can weigh as much as 150 tonnes when it is grown."}
      {"_id": 3, "title": "Nothing", "text": ""}
      """;

  @TempDir private Path folder;

  @Test
  void aSentenceIsExactlyWhatStandsInTheDocumentCountedInCodePoints() throws IOException {
    Evaluated answer = ask("When was the iron bridge opened?");
    Evaluated.Sentence best = answer.sentences().getFirst();
    assertThat(best.id()).isEqualTo("d1");
    assertThat(best.text()).contains("1781");
    assertThat(best.start()).isEqualTo("\uD83C\uDF09 Bridges are old. ".length() - 1);
    assertThat(best.end() - best.start()).isEqualTo(best.text().length());
  }

  @Test
  void everyDocumentIsRankedAndSentencesArePrintedWhateverTheOutcome() throws IOException {
    Evaluated answer = ask("How do I bake sourdough bread?");
    assertThat(answer.outcome()).isNotEqualTo(Evaluated.Outcome.ANSWER);
    assertThat(answer.ranked()).extracting(Evaluated.Ranked::id).containsOnly("d1", "d2", "3");
    assertThat(answer.ranked())
        .extracting(Evaluated.Ranked::score)
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    assertThat(answer.sentences()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(answer.confidence())
        .isLessThan(ask("How much does a blue whale weigh?").confidence());
  }

  @Test
  void aSecondRunTakesTheVectorsOfTheFirst() throws IOException {
    ask("How much does a blue whale weigh?");
    long size = cached();
    ask("How much does a blue whale weigh?");
    assertThat(cached()).isEqualTo(size).isPositive();
  }

  @Test
  void theOtherModelAnswersToo() throws IOException {
    Evaluated answer = evaluation(LanguageModel.BGE).evaluate(asked("How heavy is a blue whale?"));
    assertThat(answer.ranked().getFirst().id()).isEqualTo("d2");
  }

  @Test
  void whatIsWrongWithAFileIsSaidWithItsLine() throws IOException {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Evaluation.questions(file("{\"_id\": \"q1\", \"text\": \"a\"}\n{oops")))
        .withMessageEndingWith("line 2 is not valid JSON.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Evaluation.questions(file("{\"text\": \"a\"}")))
        .withMessageContaining("line 1 is no JSON object with an \"_id\"");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Evaluation.questions(
                    file("{\"_id\": \"q\", \"text\": \"a\"}\n\n{\"_id\": \"q\", \"text\": \"b\"}")))
        .withMessageContaining("line 3 has the same \"_id\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Evaluation.questions(file("\n")))
        .withMessageEndingWith("holds no question.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Evaluation.questions(folder.resolve("none.jsonl")))
        .withMessageContaining("is not there");
  }

  private Evaluated ask(String question) throws IOException {
    return evaluation(LanguageModel.MINILM).evaluate(asked(question));
  }

  private Evaluation evaluation(LanguageModel model) throws IOException {
    return new Evaluation(file(CORPUS), model, folder.resolve("data"), (done, total) -> {});
  }

  private static Evaluation.Asked asked(String question) {
    return new Evaluation.Asked("q", question);
  }

  private Path file(String lines) throws IOException {
    return Files.writeString(folder.resolve("lines.jsonl"), lines);
  }

  private long cached() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("data"))) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return Files.size(all.getFirst());
    }
  }
}
