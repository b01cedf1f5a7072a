package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a digest is not for: whoever is not in the team, and what somebody discloses. */
class DigestRefusalsTest {

  private static final Pattern REF = Pattern.compile("Digest (D-\\d{4})");

  private final Served served = Served.shared();
  private final Chat priya = served.chat("Priya Nair");
  private final Chat maya = served.chat("Maya Fern");

  private String drafted() {
    Matcher ref = REF.matcher(priya.hearsAll("use DEMO-7MB-HIDDEN-MEN and DEMO-7MB-ESCALATION"));
    assertThat(ref.find()).isTrue();
    return ref.group(1);
  }

  @Test
  void whoeverIsNotInTheTeamIsToldWhoCanBeforeAnythingIsLookedUp() {
    String ref = drafted();
    for (String words :
        List.of("new digest", "digest " + ref, "approve " + ref, "recall " + ref, "stop D-9999")) {
      assertThat(maya.hearsAll(words))
          .as(words)
          .endsWith(
              "I cannot draft, approve, send or report on digests for you."
                  + " The learning and development officer can.");
    }
    var forged = maya.activities().cardAction("digest-approve", Map.of("ref", ref, "turn", "1"));
    assertThat(maya.sends(forged).getLast().text())
        .endsWith("The learning and development officer can.");
    assertThat(priya.hearsAll("digest D-9999"))
        .endsWith("I cannot find that, or it is not yours to see.");
  }

  @Test
  void guidanceIsNoDisclosureButADisclosureIsOneWhoeverWritesItWhere() {
    String ref = drafted();
    assertThat(priya.hearsAll("set " + ref + " intro A boy in my class told me his dad hits him"))
        .contains("call 999 now");
    assertThat(priya.hearsAll("digest " + ref)).doesNotContain("A boy in my class");
    String quiet = "year 2, tells me every friday she hates weekends and begs me to keep her";
    assertThat(priya.hearsAll("set " + ref + " intro " + quiet))
        .as("no cue knows it, the second opinion does")
        .contains("call 999 now")
        .contains("Nothing was changed by what you wrote.");
    assertThat(priya.hearsAll("digest " + ref)).doesNotContain("hates weekends");
    Map<String, String> guidance =
        Map.of("ref", ref, "no", "2", "heading", "Who else cares for this baby?");
    var ofMaya = maya.activities().cardAction("digest-save-item", guidance);
    assertThat(maya.sends(ofMaya).getFirst().text())
        .as("not hers to publish, so the second opinion counts")
        .contains("call 999 now");
    var ofPriya = priya.activities().cardAction("digest-save-item", guidance);
    assertThat(priya.sends(ofPriya).getFirst().text()).contains("2. Who else cares for this baby?");
  }
}
