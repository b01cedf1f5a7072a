package uk.lantern.content.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.lantern.content.catalogue.BrokenContentException;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.content.catalogue.ContentFile;
import uk.lantern.content.catalogue.ContentFiles;
import uk.lantern.content.catalogue.Fields;
import uk.lantern.content.catalogue.Problem;
import uk.lantern.content.catalogue.Yaml;

/**
 * A questionnaire is a file: a new one needs no Java, and a wrong one is named before it is asked.
 */
class EditorsOfQuestionnairesTest {

  /** A stretch of a shipped file, what somebody makes of it, and the sentence they should read. */
  record Mistake(String file, String right, String wrong, String sentence) {
    @Override
    public String toString() {
      return file + ": " + sentence;
    }
  }

  private static final Path OURS =
      Path.of(System.getProperty("lantern.root"), "content/src/test/resources/own-questionnaires");
  private static final Catalogue CATALOGUE = Catalogue.load(true);
  private static final List<ContentFile> SHIPPED =
      ContentFiles.shipped().matching("questionnaires/*.yml");

  @TempDir Path folder;

  static List<Mistake> mistakes() {
    List<Problem> problems = new ArrayList<>();
    ContentFile file = ContentFiles.in(OURS).matching("mistakes.yml").getFirst();
    List<Mistake> mistakes =
        Yaml.read(file, problems).inners("mistakes").stream()
            .map(EditorsOfQuestionnairesTest::mistake)
            .toList();
    assertThat(problems).isEmpty();
    return mistakes;
  }

  private static Mistake mistake(Fields one) {
    one.only("file", "right", "wrong", "sentence");
    return new Mistake(
        one.text("file"),
        one.text("right"),
        Objects.requireNonNullElse(one.textOrNull("wrong"), ""),
        one.text("sentence"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsNamedWithFileLineFieldAndFix(Mistake mistake) throws IOException {
    String shipped =
        SHIPPED.stream()
            .filter(file -> file.name().endsWith("/" + mistake.file()))
            .findFirst()
            .orElseThrow()
            .text();
    assertThat(shipped).contains(mistake.right());
    // version 2 and a code of its own would hide nothing: only what is spoilt may be refused
    String spoilt =
        shipped.replace(mistake.right(), mistake.wrong()).replace("version: 1\n", "version: 2\n");
    Files.writeString(folder.resolve(mistake.file()), spoilt);
    if (mistake.sentence().contains("is also in")) {
      Files.writeString(folder.resolve(mistake.file()), spoilt.replace("version: 2", "version: 1"));
    }
    assertThatThrownBy(() -> QuestionnaireFiles.load(ContentFiles.in(folder), CATALOGUE, true))
        .isInstanceOf(BrokenContentException.class)
        .hasMessageContaining(mistake.file() + " line ")
        .hasMessageContaining(mistake.sentence());
  }

  @Test
  void aNewAuditIsAFileInThePartnershipsOwnFolder() {
    Questionnaires all =
        QuestionnaireFiles.load(ContentFiles.in(OURS.resolve("extra")), CATALOGUE, false);
    Questionnaire own = all.find("dip-sample-sleep").orElseThrow();
    assertThat(all.ofKind(QuestionnaireKind.SINGLE_AGENCY_AUDIT)).containsExactly(own);
    List<Question> first = PathPolicy.next(own, Stage.ONCE, "midwifery", Answers.NONE);
    assertThat(first).extracting(Question::id).containsExactly("written", "difference");
  }

  @Test
  void aQuestionMayAskAboutSomeOfTheItemsOnly() throws IOException {
    ContentFile pulse =
        SHIPPED.stream().filter(f -> f.name().endsWith("pulse-hidden-men.yml")).findFirst().get();
    Files.writeString(
        folder.resolve("two-items.yml"),
        pulse
            .text()
            .replace("version: 1\n", "version: 2\n")
            .replace(
                "serves: [DEMO-7MB-HIDDEN-MEN]",
                "serves: [DEMO-7MB-HIDDEN-MEN, DEMO-7MB-ESCALATION]")
            .replace("id: how-sure\n", "id: how-sure\n        serves: [DEMO-7MB-ESCALATION]\n"));
    Questionnaire both =
        QuestionnaireFiles.load(ContentFiles.in(folder), CATALOGUE, true)
            .find("pulse-hidden-men")
            .orElseThrow();
    assertThat(both.serves()).containsExactly("DEMO-7MB-HIDDEN-MEN", "DEMO-7MB-ESCALATION");
    assertThat(both.asksAbout("how-sure", "DEMO-7MB-ESCALATION")).isTrue();
    assertThat(both.asksAbout("how-sure", "DEMO-7MB-HIDDEN-MEN")).isFalse();
    assertThat(both.asksAbout("last-family", "DEMO-7MB-ESCALATION")).isTrue();
    assertThat(both.asksAbout("last-family", "DEMO-7MB-HIDDEN-MEN")).isTrue();
  }

  @Test
  void aNewVersionIsANewFileAndTheOldOneStaysForItsRounds() throws IOException {
    ContentFile pulse =
        SHIPPED.stream().filter(f -> f.name().endsWith("pulse-escalation.yml")).findFirst().get();
    Files.writeString(
        folder.resolve("pulse-escalation-2.yml"),
        pulse
            .text()
            .replace("version: 1\n", "version: 2\n")
            .replace("One-page guide", "Two-page guide"));
    Questionnaires all = QuestionnaireFiles.load(ContentFiles.in(folder), CATALOGUE, true);
    assertThat(all.find("pulse-escalation").orElseThrow().version()).isEqualTo(2);
    assertThat(all.find("pulse-escalation", 1).orElseThrow().version()).isEqualTo(1);
    assertThat(all.ofKind(QuestionnaireKind.PULSE))
        .hasSize(4)
        .filteredOn(one -> one.code().equals("pulse-escalation"))
        .extracting(Questionnaire::version)
        .containsExactly(2);
  }
}
