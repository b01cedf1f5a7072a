package uk.lantern.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The story that {@code lantern story} tells is what the packaged jar does. */
class StoryTest {

  @TempDir Path folder;

  @Test
  void itIsToldToItsEndAndKeptWhereAsked() throws IOException {
    Path kept = folder.resolve("kept");
    try (LanternProcess story =
        LanternProcess.start("story", "--fast", "--keep", kept.toString())) {
      story.awaitPrinted(0, "Maya Fern types:");
      Matcher count = Pattern.compile("Chapter 1 of (\\d+)").matcher(story.printed());
      assertThat(count.find()).isTrue();
      for (int chapter = 2; chapter <= Integer.parseInt(count.group(1)); chapter++) {
        story.awaitPrinted(0, "Chapter " + chapter + " of ");
      }
      story.awaitPrinted(0, "That is the story so far.");
      story.awaitPrinted(0, "What was stored is kept:");
      assertThat(story.awaitEnd()).isZero();
      assertThat(story.printed()).doesNotContain("INFO", "http://127.0.0.1");
    }
    assertThat(kept.resolve("story.log")).content().contains("Started");
    assertThat(kept.resolve("serve.address")).doesNotExist();
    try (LanternProcess again = LanternProcess.start("story", "--keep", kept.toString())) {
      assertThat(again.awaitEnd()).isEqualTo(1);
      assertThat(again.errors()).contains("is not empty: name a folder that is");
    }
  }
}
