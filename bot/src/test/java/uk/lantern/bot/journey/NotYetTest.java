package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import uk.lantern.bot.turn.Verbs;

/** What is still to come is understood, said kindly, and names who can help meanwhile. */
class NotYetTest {

  private final Served served = Served.shared();
  private final Chat jo = served.chat("Jo Okoro");

  @Test
  void everyPhraseOfEveryVerbToComeIsAnsweredKindly() throws IOException {
    Verbs verbs = served.bean(Verbs.class);
    List<String> lines =
        new ClassPathResource("phrases/verbs.txt")
            .getContentAsString(java.nio.charset.StandardCharsets.UTF_8)
            .lines()
            .filter(line -> verbs.toCome().contains(line.replaceFirst(":.*", "")))
            .toList();
    assertThat(lines).hasSize(verbs.toCome().size()).hasSizeGreaterThanOrEqualTo(5);
    for (String line : lines) {
      String helper = verbs.helper(line.replaceFirst(":.*", ""));
      Arrays.stream(line.replaceFirst("[^:]*:", "").split("\\|"))
          .map(String::strip)
          .forEach(phrase -> assertKind(phrase, helper));
    }
  }

  private void assertKind(String phrase, String helper) {
    List<Shown> said = jo.says(phrase);
    assertThat(said.getFirst().text())
        .as(phrase)
        .startsWith("I cannot do that yet")
        .contains("I know what you mean")
        .contains("The " + helper + " can help you until then.");
  }
}
