package uk.lantern.content.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uk.lantern.content.catalogue.ContentFile;
import uk.lantern.content.catalogue.Fields;
import uk.lantern.content.catalogue.Problem;
import uk.lantern.content.catalogue.Yaml;

/** Reads the files one after the other, and notes everything that is wrong with each. */
final class QuestionnaireReader {

  /** Also what a verb's data and a card's input may be called. */
  static final String CODE = "[a-z][a-z0-9-]{0,39}";

  private static final String[] FIELDS = {
    "owner",
    "reviewBy",
    "version",
    "code",
    "kind",
    "title",
    "purpose",
    "demo",
    "anonymity",
    "theme",
    "serves",
    "noLinkReason",
    "scales",
    "sections",
  };

  private final Codes known;
  private final List<Problem> problems;
  private final Map<String, ContentFile> seen = new HashMap<>();

  QuestionnaireReader(Codes known, List<Problem> problems) {
    this.known = known;
    this.problems = problems;
  }

  Questionnaire read(ContentFile file) {
    Fields fields = Yaml.read(file, problems).only(FIELDS);
    QuestionReader questions =
        new QuestionReader(scales(fields), known.agencyTypes(), fields.set("serves"));
    List<Section> sections = sections(fields, questions);
    Questionnaire read =
        new Questionnaire(
            code(fields, "code"),
            fields.count("version"),
            fields.constant("kind", QuestionnaireKind.class, QuestionnaireKind.PULSE),
            fields.text("title"),
            fields.text("purpose"),
            fields.text("owner"),
            fields.date("reviewBy"),
            fields.flag("demo"),
            fields.constant("anonymity", Anonymity.class, Anonymity.NAMED),
            theme(fields),
            new Questionnaire.Learning(
                fields.texts("serves"),
                Objects.requireNonNullElse(fields.textOrNull("noLinkReason"), ""),
                questions.links()),
            sections);
    checkNames(read, file, fields);
    QuestionnaireCheck.check(read, fields);
    return read;
  }

  private void checkNames(Questionnaire read, ContentFile file, Fields fields) {
    ContentFile other = seen.putIfAbsent(read.code() + " " + read.version(), file);
    if (other != null) {
      String what = read.code() + " version " + read.version() + " is also in " + other.name();
      fields.wrong("code", what, "count the version up, or take another code");
    }
    if (read.title().startsWith("DEMO ") != read.demo()) {
      fields.wrong("demo", "and the title disagree", "a DEMO title starts with DEMO");
    }
    if (read.serves().isEmpty() && read.learning().noLinkReason().isBlank()) {
      String fix = "name the items its questions ask about, or add noLinkReason: why there is none";
      fields.wrong("serves", "is empty and nothing says why", fix);
    }
    for (String id : read.serves()) {
      if (known.lacks(id)) {
        fields.wrong("serves", "no item has the id " + id, "use an id of the library");
      }
    }
  }

  private String theme(Fields fields) {
    String theme = fields.textOrNull("theme");
    if (theme != null && !known.themes().contains(theme)) {
      fields.wrong("theme", theme + " is not in themes.yml", "use a code from there");
    }
    return theme == null ? "" : theme;
  }

  private static List<Section> sections(Fields fields, QuestionReader questions) {
    Set<String> codes = new HashSet<>();
    List<Section> sections = new ArrayList<>();
    for (Fields one : fields.inners("sections")) {
      one.only("code", "title", "purpose", "stage", "questions");
      String code = code(one, "code");
      if (!codes.add(code)) {
        one.wrong("code", code + " is used twice", "give each section a code of its own");
      }
      Stage stage =
          one.textOrNull("stage") == null
              ? Stage.ONCE
              : one.constant("stage", Stage.class, Stage.ONCE);
      List<Question> asked =
          one.inners("questions").stream().map(it -> questions.read(it, stage)).toList();
      if (asked.isEmpty()) {
        one.wrong("questions", "are missing", "write at least one question");
      }
      String purpose = one.textOrNull("purpose");
      sections.add(
          new Section(code, one.text("title"), purpose == null ? "" : purpose, stage, asked));
    }
    if (sections.isEmpty()) {
      fields.wrong("sections", "are missing", "write at least one section with questions");
    }
    return sections;
  }

  /**
   * Scales stand in the file that uses them: a version keeps its scales, whatever others change.
   */
  private static Map<String, List<Option>> scales(Fields fields) {
    Map<String, List<Option>> scales = new HashMap<>();
    for (Fields one : fields.inners("scales")) {
      one.only("code", "points");
      String code = code(one, "code");
      List<Option> points = QuestionReader.options(one, "points");
      if (scales.put(code, points) != null) {
        one.wrong("code", code + " is used twice", "give each scale a code of its own");
      }
    }
    return scales;
  }

  static String code(Fields fields, String field) {
    String code = fields.text(field);
    if (!code.isEmpty() && !code.matches(CODE)) {
      String fix = "begin with a small letter; small letters, digits and - follow, 40 at most";
      fields.wrong(field, "\"" + code + "\" is no code", fix);
    }
    return code;
  }
}
