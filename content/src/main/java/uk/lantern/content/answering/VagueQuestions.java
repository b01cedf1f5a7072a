package uk.lantern.content.answering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.StringUtils;
import uk.lantern.content.catalogue.BrokenContentException;
import uk.lantern.content.catalogue.ContentFile;
import uk.lantern.content.catalogue.ContentFiles;
import uk.lantern.content.catalogue.Fields;
import uk.lantern.content.catalogue.Problem;
import uk.lantern.content.catalogue.Yaml;
import uk.lantern.content.learning.LearningItem;

/** Questions with too little in them, and what their asker may have meant. */
final class VagueQuestions {

  private static final int CHOICES = 4;

  /** One or two words say what somebody cares about, not what they want to know. */
  private static final int WORDS = 2;

  private static final int REHEARSED = 8;
  private static final double SURE = 0.8;

  /** From here on a word that one item alone holds is a question about that item. */
  private static final double RATHER_SURE = 0.5;

  /** Two words that nothing here is near to are a subject we lack, not one to ask back about. */
  private static final double NOTHING_NEAR = 0.01;

  private final Set<String> empty = new HashSet<>();
  private final Map<String, String> themes = new LinkedHashMap<>();
  private String aboutTheme = "";
  private String aboutItem = "";

  private VagueQuestions() {}

  /** Reads {@code answering/vague.yml} and the names of {@code themes.yml}. */
  static VagueQuestions load() {
    List<Problem> problems = new ArrayList<>();
    VagueQuestions vague = new VagueQuestions();
    for (ContentFile file : ContentFiles.shipped().matching("answering/vague.yml")) {
      Fields fields = Yaml.read(file, problems);
      vague.aboutTheme = fields.text("aboutTheme");
      vague.aboutItem = fields.text("aboutItem");
      fields.texts("sayNothing").forEach(word -> vague.empty.addAll(Terms.of(word)));
    }
    for (ContentFile file : ContentFiles.shipped().matching("themes.yml")) {
      for (Fields theme : Yaml.read(file, problems).inners("themes")) {
        // Within a question a name begins small; none of them is a proper name.
        vague.themes.put(theme.text("code"), StringUtils.uncapitalize(theme.text("name").strip()));
      }
    }
    if (!problems.isEmpty()) {
      throw new BrokenContentException(problems);
    }
    return vague;
  }

  /** Whole questions about some themes, for trying things out. */
  List<String> rehearsal() {
    return themes.values().stream()
        .limit(REHEARSED)
        .map(theme -> aboutTheme.replace("{theme}", theme))
        .toList();
  }

  /** Stems of the words that say nothing of what is asked. */
  Set<String> silent() {
    return Set.copyOf(empty);
  }

  /**
   * @param sure how probable it is that the library answers it
   * @param naming how many items name all of it
   */
  boolean isVague(String question, double sure, long naming) {
    String asked = Subject.unhandled(question);
    if (contentless(asked)) {
      return true;
    }
    if (asked.strip().split("[^\\p{L}\\p{N}'’-]+").length > WORDS) {
      return false;
    }
    if (Terms.of(asked).size() >= WORDS && (sure >= SURE || sure < NOTHING_NEAR)) {
      return false;
    }
    return sure < RATHER_SURE || naming != 1;
  }

  private boolean contentless(String question) {
    Set<String> terms = new HashSet<>(Terms.of(question));
    terms.removeAll(empty);
    return terms.isEmpty();
  }

  /** Questions that can be asked, from the themes and titles that are nearest. */
  List<String> choices(Finding finding, PassageIndex index) {
    List<LearningItem> items =
        contentless(finding.question().text()) ? newest(index) : finding.items();
    Set<String> codes = new LinkedHashSet<>();
    items.stream().limit(CHOICES).forEach(item -> codes.addAll(item.tags().themes()));
    Stream<String> ofThemes =
        codes.stream()
            .filter(themes::containsKey)
            .limit(CHOICES / 2)
            .map(code -> aboutTheme.replace("{theme}", themes.getOrDefault(code, code)));
    Stream<String> ofItems =
        items.stream().map(item -> aboutItem.replace("{title}", item.text().title()));
    return Stream.concat(ofThemes, ofItems).distinct().limit(CHOICES).toList();
  }

  private static List<LearningItem> newest(PassageIndex index) {
    return index.items().stream()
        .sorted(
            Comparator.comparing(
                (LearningItem item) -> item.source().date(),
                Comparator.nullsLast(Comparator.reverseOrder())))
        .toList();
  }
}
