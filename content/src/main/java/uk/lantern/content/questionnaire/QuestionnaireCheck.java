package uk.lantern.content.questionnaire;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.lantern.content.catalogue.Fields;

/** What a questionnaire of its kind must be (domain.md 2.3, 2.4; pitfalls 8, 18, 24). */
final class QuestionnaireCheck {

  private static final int MOST_OF_A_PULSE = 3;

  /** What has to be said for children; never an optional box (domain.md 0, 10). */
  private static final String DIFFERENCE = "difference";

  private static final List<String> LAST_THREE =
      List.of(Section.VOICES, Section.GRADE, Section.CLOSING);

  private static final List<String> PROMPTS = List.of("worked-well", "worried", "needs-to-happen");

  private final Questionnaire read;
  private final Fields fields;

  private QuestionnaireCheck(Questionnaire read, Fields fields) {
    this.read = read;
    this.fields = fields;
  }

  /** Notes what is wrong with the fields it was read from. */
  static void check(Questionnaire read, Fields fields) {
    QuestionnaireCheck check = new QuestionnaireCheck(read, fields);
    check.stages();
    switch (read.kind()) {
      case PULSE -> check.pulse();
      case TRAINING_EVALUATION -> check.training();
      case SINGLE_AGENCY_AUDIT -> check.audit();
      case MULTI_AGENCY_AUDIT -> {
        check.livedExperienceFirst();
        check.audit();
      }
      case ASSURANCE_REQUEST -> check.ofAgencies();
    }
  }

  private void stages() {
    boolean training = read.kind() == QuestionnaireKind.TRAINING_EVALUATION;
    List<Stage> stages = read.sections().stream().map(Section::stage).toList();
    if (stages.stream().anyMatch(stage -> training == (stage == Stage.ONCE))) {
      String fix =
          training ? "use before, on_day, three_months or manager_view" : "leave \"stage\" out";
      fields.wrong("sections", "have a stage that does not fit the kind", fix);
    }
    if (!stages.stream().sorted().toList().equals(stages)) {
      fields.wrong("sections", "are out of order", "put the earlier stage first");
    }
  }

  private void pulse() {
    List<Question> questions = read.questions(Stage.ONCE);
    if (questions.size() > MOST_OF_A_PULSE) {
      String what = "have " + questions.size() + " questions";
      fields.wrong("sections", what, "a pulse asks " + MOST_OF_A_PULSE + " at most");
    }
    for (Question question : questions) {
      if (!question.head().mayNotSay()) {
        String fix = "add \"mayNotSay: true\" to " + question.id();
        fields.wrong("sections", "leave no way to prefer not to say", fix);
      }
      if (!question.head().appliesTo().isEmpty() || question instanceof Question.EvidenceLink) {
        String what = "ask " + question.id() + " in a way that tells who answers";
        fields.wrong("sections", what, "ask everybody, and for no link");
      }
    }
  }

  private void training() {
    if (read.questions(Stage.ON_DAY).isEmpty()) {
      fields.wrong("sections", "ask nothing on the day", "add a section of stage on_day");
    }
  }

  private void ofAgencies() {
    if (read.anonymity() == Anonymity.ANONYMOUS) {
      String fix = "say confidential or named: an agency answers for itself";
      fields.wrong("anonymity", "cannot be anonymous", fix);
    }
    if (!isRequired(DIFFERENCE)) {
      String fix = "add a required question with the id " + DIFFERENCE;
      fields.wrong("sections", "do not ask what difference it made for children", fix);
    }
  }

  private boolean isRequired(String id) {
    return read.question(id)
        .map(Question::head)
        .filter(head -> head.required() && head.showIf() == null && head.appliesTo().isEmpty())
        .isPresent();
  }

  private void livedExperienceFirst() {
    if (read.sections().isEmpty()
        || !read.sections().getFirst().code().equals(Section.LIVED_EXPERIENCE)) {
      String fix = "let the first have the code " + Section.LIVED_EXPERIENCE;
      fields.wrong("sections", "do not begin with the child's voice and lived experience", fix);
    }
  }

  /** What people say is heard before a record is graded, and the grade comes before the words. */
  private void audit() {
    ofAgencies();
    List<String> codes = read.sections().stream().map(Section::code).toList();
    int from = Math.max(0, codes.size() - LAST_THREE.size());
    if (!codes.subList(from, codes.size()).equals(LAST_THREE)) {
      String fix = "end with the sections " + String.join(", ", LAST_THREE) + " in this order";
      fields.wrong("sections", "do not hear people before grading", fix);
      return;
    }
    List<Question> grade = read.sections().get(from + 1).questions();
    if (grade.size() != 1
        || !grade.getFirst().id().equals(Section.GRADE)
        || !(grade.getFirst() instanceof Question.Scale)) {
      String fix = "ask one question of type scale with the id grade";
      fields.wrong("sections", "do not grade as moderation needs it", fix);
    }
    prompts(read.sections().get(from + 2));
  }

  private void prompts(Section closing) {
    Set<String> asked = closing.questions().stream().map(Question::id).collect(Collectors.toSet());
    if (asked.size() != PROMPTS.size() || !asked.containsAll(PROMPTS)) {
      String fix = "ask " + String.join(", ", PROMPTS) + " and nothing else";
      fields.wrong("sections", "do not close with the three prompts", fix);
    }
    Stream.of(closing.questions())
        .flatMap(List::stream)
        .filter(question -> !(question instanceof Question.ShortText))
        .forEach(it -> fields.wrong("sections", it.id() + " is no text", "let it be type text"));
  }
}
