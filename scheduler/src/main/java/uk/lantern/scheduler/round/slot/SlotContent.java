package uk.lantern.scheduler.round.slot;

import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.lantern.content.questionnaire.Answer;
import uk.lantern.content.questionnaire.Answers;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.scheduler.people.BroadGroups.Broad;

/**
 * What a slot holds. Every slot of a round has the same size, answered or not, whatever is in it.
 *
 * @param group of agencies; empty where it would be too few to hide in
 * @param role broad; empty where it would be too few to hide in
 */
public record SlotContent(String group, String role, List<Answer> answers) {

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /** Codes of group and role, and the names of the fields. */
  private static final int FRAME_BYTES = 512;

  /** Id, value and the marks around them; a matrix or several choices may take more, see below. */
  private static final int ANSWER_BYTES = 160;

  /** The most bytes that one character takes in JSON. */
  private static final int CHARACTER_BYTES = 6;

  /** Longer than any address that is kept. */
  private static final int LINK_CHARACTERS = 500;

  private static final int STEP_BYTES = 512;

  public SlotContent {
    answers = List.copyOf(answers);
  }

  /** Before anything is answered. */
  public static SlotContent blank(Broad broad) {
    return new SlotContent(broad.group(), broad.role(), List.of());
  }

  public SlotContent with(Answers all) {
    return new SlotContent(group, role, all.all());
  }

  /** What every slot of a round takes at most. */
  public static int size(Questionnaire questionnaire) {
    int most =
        questionnaire.sections().stream()
            .flatMap(section -> section.questions().stream())
            .mapToInt(SlotContent::size)
            .sum();
    return ((FRAME_BYTES + most) / STEP_BYTES + 1) * STEP_BYTES;
  }

  private static int size(Question question) {
    int codes =
        switch (question) {
          case Question.Choice it -> it.options().stream().mapToInt(o -> o.code().length()).sum();
          case Question.Matrix it ->
              it.rows().stream().mapToInt(row -> row.code().length() + ANSWER_BYTES).sum();
          case Question.ShortText it -> it.longest() * CHARACTER_BYTES;
          case Question.EvidenceLink it -> LINK_CHARACTERS * CHARACTER_BYTES;
          case Question.Scale it -> 0;
          case Question.Number it -> 0;
          case Question.Day it -> 0;
        };
    int words = Math.max(question.head().remark().longest(), 0) * CHARACTER_BYTES;
    return ANSWER_BYTES + 2 * codes + words;
  }

  /**
   * @throws IllegalArgumentException when it is larger than every slot of the round
   */
  byte[] padded(int size) {
    byte[] json = JSON.writeValueAsBytes(this);
    if (json.length > size) {
      throw new IllegalArgumentException("An answer of %d bytes.".formatted(json.length));
    }
    byte[] padded = Arrays.copyOf(json, size);
    Arrays.fill(padded, json.length, size, (byte) ' ');
    return padded;
  }

  static SlotContent of(byte[] padded) {
    return JSON.readValue(padded, SlotContent.class);
  }

  @Override
  public String toString() {
    return "SlotContent[]";
  }
}
