package uk.lantern.content.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.lantern.content.catalogue.Fields;

/** Reads the questions of one file, in their order. */
final class QuestionReader {

  /** The kinds of question, as files name them. */
  private enum Type {
    CHOICE("options", "several"),
    SCALE("scale"),
    NUMBER("least", "most"),
    DAY("fromDays", "toDays"),
    TEXT("longest"),
    LINK,
    MATRIX("rows", "columns");

    private final List<String> fields;

    Type(String... fields) {
      this.fields = List.of(fields);
    }
  }

  /** What fits in one input of a card and is still read by somebody. */
  static final int LONGEST = 1_000;

  /** A card has four inputs, and each row is one. */
  private static final int MOST_ROWS = 4;

  private final Map<String, List<Option>> scales;
  private final HeadReader heads;
  private final Set<String> served;
  private final Map<String, Set<String>> links = new HashMap<>();

  /**
   * @param served ids of the learning items that the questionnaire names
   */
  QuestionReader(Map<String, List<Option>> scales, Set<String> agencyTypes, Set<String> served) {
    this.scales = scales;
    this.heads = new HeadReader(agencyTypes);
    this.served = served;
  }

  /** By id of a question read so far the items it asks about, where it names any. */
  Map<String, Set<String>> links() {
    return links;
  }

  Question read(Fields fields, Stage stage) {
    Question question = question(fields, stage);
    Set<String> own = fields.set("serves");
    for (String id : own) {
      if (!served.contains(id)) {
        fields.wrong("serves", id + " is not named by the questionnaire", "name it there too");
      }
    }
    if (!own.isEmpty()) {
      links.put(question.id(), own);
    }
    return question;
  }

  private Question question(Fields fields, Stage stage) {
    Type type = fields.constant("type", Type.class, Type.TEXT);
    List<String> known = new ArrayList<>(HeadReader.FIELDS);
    known.addAll(type.fields);
    fields.only(known.toArray(String[]::new));
    List<Option> options = answers(fields, type);
    QuestionHead head = heads.read(fields, stage, options);
    if (type != Type.MATRIX) {
      heads.mayBeDependedOn(head, stage, options);
    }
    return switch (type) {
      case CHOICE -> new Question.Choice(head, options, fields.flag("several"));
      case SCALE -> new Question.Scale(head, fields.text("scale"), options);
      case NUMBER -> number(fields, head);
      case DAY -> day(fields, head);
      case TEXT -> new Question.ShortText(head, longest(fields, "longest"));
      case LINK -> new Question.EvidenceLink(head);
      case MATRIX -> new Question.Matrix(head, rows(fields), options);
    };
  }

  private List<Option> answers(Fields fields, Type type) {
    return switch (type) {
      case CHOICE -> options(fields, "options");
      case MATRIX -> options(fields, "columns");
      case SCALE -> points(fields);
      case NUMBER, DAY, TEXT, LINK -> List.of();
    };
  }

  private List<Option> points(Fields fields) {
    String scale = fields.text("scale");
    if (!scale.isEmpty() && !scales.containsKey(scale)) {
      fields.wrong("scale", "there is no scale " + scale, "add it under \"scales:\" of this file");
    }
    return scales.getOrDefault(scale, List.of());
  }

  private static Question number(Fields fields, QuestionHead head) {
    int least = fields.whole("least", 0);
    int most = fields.whole("most", -1);
    if (most < least) {
      fields.wrong("most", "is missing or less than \"least\"", "write the largest number");
    }
    return new Question.Number(head, least, most);
  }

  private static Question day(Fields fields, QuestionHead head) {
    int from = fields.whole("fromDays", 0);
    int to = fields.whole("toDays", 0);
    if (to < from) {
      fields.wrong("toDays", "is before \"fromDays\"", "swap the two");
    }
    return new Question.Day(head, from, to);
  }

  private static int longest(Fields fields, String field) {
    int longest = fields.count(field);
    if (longest > LONGEST) {
      fields.wrong(field, "is more than " + LONGEST, "ask for fewer words");
    }
    return longest;
  }

  private static List<Option> rows(Fields fields) {
    List<Option> rows = options(fields, "rows");
    if (rows.size() > MOST_ROWS) {
      fields.wrong("rows", "are more than " + MOST_ROWS, "split the question");
    }
    return rows;
  }

  static List<Option> options(Fields fields, String field) {
    List<Option> options = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Fields one : fields.inners(field)) {
      one.only("code", "text", "worded");
      Option option = new Option(one.text("code"), one.text("text"), one.flag("worded"));
      if (!option.code().matches("[a-z0-9][a-z0-9-]{0,39}")) {
        one.wrong("code", "is no code", "use small letters, digits and -");
      }
      if (!seen.add(option.code()) | !seen.add(TypedWords.plain(option.text()) + "/text")) {
        one.wrong("code", "or the text is used twice", "let each answer differ from the others");
      }
      options.add(option);
    }
    if (options.size() < 2) {
      fields.wrong(field, "are fewer than two", "write at least two, each with code and text");
    }
    return options;
  }
}
