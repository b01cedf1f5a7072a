package uk.lantern.bot.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.catalogue.BrokenContentException;
import uk.lantern.content.catalogue.ContentFile;
import uk.lantern.content.catalogue.ContentFiles;
import uk.lantern.content.catalogue.Fields;
import uk.lantern.content.catalogue.Problem;
import uk.lantern.content.catalogue.Yaml;

/** One chapter of the story that {@code lantern story} tells: a file {@code story/*.yml}. */
record Chapter(String title, String words, List<Step> steps) {

  /**
   * Something one person does, and what must come of it.
   *
   * @param words told before it, empty for none
   * @param why told after it, empty for none
   * @param who a DEMO person; null for whoever did the step before
   * @param sees what has to be read afterwards, on one card or several
   */
  record Step(String words, String why, @Nullable String who, Deed deed, List<String> sees) {

    @Override
    public String toString() {
      return "Step[" + deed.kind() + "]";
    }
  }

  /** The one thing that is done. */
  record Deed(Kind kind, String what, Map<String, String> inputs) {

    /** Typing, pressing a button by its title, opening a link by its title, or waiting. */
    enum Kind {
      SAYS,
      PRESSES,
      OPENS,
      WAITS
    }

    @Override
    public String toString() {
      return "Deed[" + kind + "]";
    }
  }

  @Override
  public String toString() {
    return "Chapter[" + steps.size() + " steps]";
  }

  /**
   * Every chapter that ships, in the order of the files' names.
   *
   * @throws BrokenContentException naming file, line, field and fix of all that is wrong
   */
  static List<Chapter> shipped() {
    return in(ContentFiles.shipped());
  }

  static List<Chapter> in(ContentFiles files) {
    List<Problem> problems = new ArrayList<>();
    List<Chapter> chapters = new ArrayList<>();
    for (ContentFile file : files.matching("story/*.yml")) {
      Fields fields =
          Yaml.read(file, problems).only("owner", "reviewBy", "version", "title", "words", "steps");
      fields.text("owner");
      fields.date("reviewBy");
      fields.count("version");
      List<Step> steps = fields.inners("steps").stream().map(Chapter::step).toList();
      if (steps.isEmpty()) {
        fields.wrong("steps", "has no step", "add \"steps:\" with at least one");
      }
      chapters.add(new Chapter(fields.text("title"), fields.text("words"), steps));
    }
    if (!problems.isEmpty()) {
      throw new BrokenContentException(problems);
    }
    return List.copyOf(chapters);
  }

  private static Step step(Fields fields) {
    fields.only("words", "why", "who", "says", "presses", "opens", "waits", "inputs", "sees");
    List<String> sees = fields.texts("sees");
    if (sees.isEmpty()) {
      fields.wrong("sees", "is missing", "say what must be read: \"sees: [words]\"");
    }
    return new Step(
        orNothing(fields.textOrNull("words")),
        orNothing(fields.textOrNull("why")),
        fields.textOrNull("who"),
        deed(fields),
        sees);
  }

  private static Deed deed(Fields fields) {
    List<Deed> found =
        Stream.of(Deed.Kind.values())
            .flatMap(kind -> Stream.ofNullable(deed(fields, kind)))
            .toList();
    if (found.size() != 1) {
      fields.wrong(
          "says", "is not alone", "give each step exactly one of says, presses, opens, waits");
      return new Deed(Deed.Kind.WAITS, "", Map.of());
    }
    return found.getFirst();
  }

  private static @Nullable Deed deed(Fields fields, Deed.Kind kind) {
    String name = kind.name().toLowerCase(java.util.Locale.ROOT);
    String what = fields.textOrNull(name);
    return what == null ? null : new Deed(kind, what, inputs(fields));
  }

  private static Map<String, String> inputs(Fields fields) {
    Map<String, String> inputs = new LinkedHashMap<>();
    if (fields.names().contains("inputs")) {
      Fields given = fields.inner("inputs");
      given.names().forEach(name -> inputs.put(name, given.text(name)));
    }
    return inputs;
  }

  private static String orNothing(@Nullable String text) {
    return text == null ? "" : text;
  }
}
