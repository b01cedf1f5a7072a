package uk.lantern.bot.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.content.catalogue.BrokenContentException;
import uk.lantern.content.catalogue.ContentFiles;

/** A chapter is told as it happens, and a story that is not what happens stops and says where. */
class StoryTellerTest {

  private static final String HEAD =
      """
      owner: DEMO Partnership business manager
      reviewBy: 2027-05-31
      version: 1
      title: A chapter
      words: Once upon a time.
      steps:
      """;

  @TempDir Path folder;
  private EchoDoor door;
  private Recorded screen;

  /** What was shown, and whoever presses Enter as often as is said. */
  private static final class Recorded implements ChatScreen {

    private final StringBuilder shown = new StringBuilder();
    private int enters = Integer.MAX_VALUE;

    @Override
    public @Nullable String read(String prompt, String given) {
      return enters-- > 0 ? "" : null;
    }

    @Override
    public void show(String text) {
      shown.append(text).append('\n');
    }

    @Override
    public int width() {
      return 80;
    }

    @Override
    public boolean isTerminal() {
      return true;
    }

    @Override
    public void close() {}
  }

  @BeforeEach
  void open() throws IOException {
    door = new EchoDoor();
    screen = new Recorded();
  }

  @AfterEach
  void close() {
    door.close();
  }

  private List<Chapter> chapters(String steps) throws IOException {
    Path stories = Files.createDirectories(folder.resolve("story"));
    Files.writeString(stories.resolve("1.yml"), HEAD + steps);
    return Chapter.in(ContentFiles.in(folder));
  }

  private boolean told(String steps) throws Exception {
    try (ChatLine line = ChatLine.to(door.port())) {
      return new StoryTeller(screen, line, new Heard(Duration.ofMillis(500)), true)
          .tell(chapters(steps));
    }
  }

  @Test
  void whatIsTypedPressedAndOpenedIsToldWithWhatComesOfIt() throws Exception {
    boolean ended =
        told(
            """
              - {words: She asks., who: Maya Fern, says: hello, sees: [You said hello], why: That is why.}
              - {presses: Nod, inputs: {b: twice}, sees: [Nodded with twice]}
              - {opens: Page, sees: [A page, Fish & chips]}
            """);
    assertThat(ended).isTrue();
    assertThat(screen.shown.toString().replaceAll("\\s+", " "))
        .containsSubsequence(
            "Chapter 1 of 1: A chapter",
            "Once upon a time.",
            "She asks.",
            "Maya Fern types: hello",
            "You said hello [Nod] [Page]",
            "That is why.",
            "Maya Fern presses [Nod] b: twice",
            "Nodded with twice",
            "Maya Fern opens [Page]",
            "A page Fish & chips")
        .doesNotContain("Not this", "You are Maya Fern now", "127.0.0.1");
  }

  @Test
  void aStepWhoseWordsDoNotComeStopsTheStoryAndSaysWhereAndWhatCameInstead() {
    assertThatThrownBy(
            () ->
                told(
                    """
                      - {who: Maya Fern, says: hello, sees: [You said hello]}
                      - {says: again, sees: [You said again, good bye]}
                    """))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll(
            "The story stops in \"A chapter\", step 2 (says \"again\").",
            "Lantern never said: good bye",
            "It said: You said again");
  }

  @Test
  void aButtonThatIsNotThereStopsItToo() {
    assertThatThrownBy(() -> told("  - {who: Maya Fern, presses: Smile, sees: [x]}\n"))
        .hasMessageContainingAll("step 1 (presses \"Smile\")", "No card has [Smile].");
  }

  @Test
  void whoeverHasHadEnoughStopsIt() throws Exception {
    screen.enters = 1;
    boolean ended =
        told(
            """
              - {who: Maya Fern, says: one, sees: [You said one]}
              - {says: two, sees: [You said two]}
            """);
    assertThat(ended).isFalse();
    assertThat(screen.shown.toString()).contains("You said one").doesNotContain("You said two");
  }

  @Test
  void aChapterWithMistakesNamesEveryOneOfThem() {
    assertThatThrownBy(
            () -> chapters("  - {says: a, presses: b, sees: [c]}\n  - {says: a, see: [c]}\n"))
        .isInstanceOf(BrokenContentException.class)
        .hasMessageContainingAll(
            "story/1.yml",
            "exactly one of says, presses, opens, waits",
            "see: is not a field here",
            "say what must be read");
  }

  @Test
  void theChaptersThatShipCanBeRead() {
    assertThat(Chapter.shipped()).isNotEmpty();
  }
}
