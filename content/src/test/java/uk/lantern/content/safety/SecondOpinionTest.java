package uk.lantern.content.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The weights in the jar belong to the corpus, and to what they are said to be worth. */
class SecondOpinionTest {

  @Test
  void theShippedWeightsWereFittedOnThisCorpusAndTheseCues() throws Exception {
    assertThat(OpinionFiles.shipped().corpus())
        .as("corpus or cues.yml changed: run OpinionTraining, look at its figures, commit both")
        .isEqualTo(TrainingCorpus.read().hash());
  }

  @Test
  void theCorpusHoldsEveryClassAndNoMessageTwice() throws Exception {
    List<TrainingCorpus.Message> messages = TrainingCorpus.read().messages();
    assertThat(messages.stream().map(TrainingCorpus.Message::label).distinct())
        .containsAll(LinearOpinion.CLASSES);
    assertThat(messages.stream().map(one -> one.text().toLowerCase(java.util.Locale.UK)))
        .doesNotHaveDuplicates();
  }

  @Test
  void case111MessagesThatTheModelHasNotSeenStopAndLearningQuestionsDoNot() throws Exception {
    TrainingCorpus corpus = TrainingCorpus.read();
    CrossValidation validation = new CrossValidation(corpus, Checks.VECTORS);
    Figures figures =
        Figures.of(
            corpus,
            validation.judged(
                validation.checks(OpinionFiles.shipped().from(), validation.vectors())));
    System.out.println(String.join(System.lineSeparator(), figures.lines()));
    assertThat(figures.recall()).as("stopped").isGreaterThanOrEqualTo(0.965);
    assertThat(figures.falseAlarms()).as("false alarms").isLessThanOrEqualTo(0.058);
    assertThat(figures.exact()).as("same class").isGreaterThanOrEqualTo(0.85);
  }
}
