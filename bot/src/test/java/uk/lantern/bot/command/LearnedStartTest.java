package uk.lantern.bot.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnedStartTest {

  @Test
  void aServerThatListensTellsTheLauncherThatItsStartIsWorthKeeping(@TempDir Path folder) {
    Path file = folder.resolve("start.started");
    Serving.tellLauncher(file.toString());
    assertThat(file).exists();
  }

  @Test
  void nobodyToTellOrNowhereToWriteHindersNoStart(@TempDir Path folder) {
    assertThatCode(() -> Serving.tellLauncher(null)).doesNotThrowAnyException();
    Path nowhere = folder.resolve("gone").resolve("start.started");
    assertThatCode(() -> Serving.tellLauncher(nowhere.toString())).doesNotThrowAnyException();
  }

  @Test
  void aModelThatCannotBeLoadedAheadIsStillOneClearSentence() {
    String ours = "The language model in the jar cannot be read";
    CompletableFuture<Object> loading = new CompletableFuture<>();
    loading.completeExceptionally(new IllegalStateException(ours));
    Throwable waited = catchThrowable(loading::join);
    assertThat(waited).isInstanceOf(CompletionException.class);
    assertThat(Failures.sentence(waited)).isEqualTo(ours);
  }
}
