package uk.lantern.content.questionnaire;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.catalogue.Fields;

/** Reads what every question of a file has, and remembers which came before. */
final class HeadReader {

  static final List<String> FIELDS =
      List.of(
          "id",
          "type",
          "text",
          "help",
          "required",
          "skippable",
          "mayNotSay",
          "remarkUpTo",
          "remarkFor",
          "appliesTo",
          "serves",
          "showIf");

  private final Set<String> agencyTypes;
  private final Set<String> ids = new HashSet<>();
  private final Map<String, Before> before = new HashMap<>();

  /** An earlier question that others may depend on: its answers and its stage. */
  private record Before(List<Option> options, Stage stage) {}

  HeadReader(Set<String> agencyTypes) {
    this.agencyTypes = agencyTypes;
  }

  void mayBeDependedOn(QuestionHead head, Stage stage, List<Option> options) {
    before.put(head.id(), new Before(options, stage));
  }

  QuestionHead read(Fields fields, Stage stage, List<Option> options) {
    String help = fields.textOrNull("help");
    Remark remark = remark(fields, options);
    Set<String> appliesTo = fields.set("appliesTo");
    for (String type : appliesTo) {
      if (!agencyTypes.contains(type)) {
        fields.wrong("appliesTo", type + " is not in people.yml", "use a type of agencyTypes");
      }
    }
    String id = QuestionnaireReader.code(fields, "id");
    if (!ids.add(id)) {
      fields.wrong("id", id + " is used twice", "give each question an id of its own");
    }
    return new QuestionHead(
        id,
        fields.text("text"),
        help == null ? "" : help,
        fields.flag("required"),
        fields.flag("skippable"),
        fields.flag("mayNotSay"),
        remark,
        appliesTo,
        showIf(fields, stage));
  }

  private Remark remark(Fields fields, List<Option> options) {
    Set<String> neededFor = fields.set("remarkFor");
    checkCodes(fields, "remarkFor", neededFor, options);
    boolean worded = options.stream().anyMatch(Option::worded);
    int longest = fields.whole("remarkUpTo", 0);
    if (longest < 0 || longest > QuestionReader.LONGEST) {
      fields.wrong(
          "remarkUpTo",
          "must be from 1 to " + QuestionReader.LONGEST,
          "shorten it, or leave it out");
    }
    if (longest == 0 && (worded || !neededFor.isEmpty())) {
      fields.wrong("remarkUpTo", "is missing", "say how long the words beside the answer may be");
    }
    return longest == 0 ? Remark.NONE : new Remark(true, neededFor, longest);
  }

  private @Nullable ShowIf showIf(Fields fields, Stage stage) {
    if (!fields.names().contains("showIf")) {
      return null;
    }
    Fields inner = fields.inner("showIf").only("question", "anyOf");
    String on = inner.text("question");
    Set<String> anyOf = inner.set("anyOf");
    Before earlier = before.get(on);
    if (earlier == null || earlier.stage() != stage) {
      inner.wrong(
          "question", on + " does not stand before it", "name an earlier one of the same stage");
    } else {
      checkCodes(inner, "anyOf", anyOf, earlier.options());
    }
    if (anyOf.isEmpty()) {
      inner.wrong("anyOf", "is missing", "name the answers after which it is asked");
    }
    return new ShowIf(on, anyOf);
  }

  private static void checkCodes(Fields fields, String field, Set<String> codes, List<Option> all) {
    for (String code : codes) {
      if (all.stream().noneMatch(option -> option.code().equals(code))) {
        fields.wrong(field, code + " is no answer of that question", "use the code of an answer");
      }
    }
  }
}
