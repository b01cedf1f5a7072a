package uk.lantern.scheduler.round.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.privacy.result.AnswerSheet;
import uk.lantern.content.privacy.result.ResultsPolicy;
import uk.lantern.content.privacy.result.ShownResults;
import uk.lantern.content.privacy.result.ShownResults.Of;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.content.questionnaire.Section;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.part.RoundAudience;

/**
 * What may be shown of one round, stage by stage, and what its questions say. Each stage has its
 * own people: not everybody who came to a course is asked again after three months.
 *
 * @param words whether what was written may be shown: by how many answered without their name
 */
record Seen(Round round, Counting counting, Map<Stage, ShownResults> shown, boolean words) {

  /**
   * @param unnamed stored answers without a name
   */
  static Seen of(Round round, Questionnaire form, List<Document> unnamed, NamedAnswers named) {
    Counting counting = new Counting(form);
    List<AnswerSheet> sheets = unnamed.stream().map(counting::sheet).toList();
    Map<Stage, ShownResults> shown = new LinkedHashMap<>();
    for (Stage stage : form.sections().stream().map(Section::stage).distinct().toList()) {
      List<AnswerSheet> those = isFirst(stage) ? sheets : counting.answering(stage, sheets);
      List<AnswerSheet> others =
          named.settled(round.ref(), stage).stream().map(counting::sheet).toList();
      if (isTooSmall(round, those.size() + others.size())) {
        shown.put(stage, ResultsPolicy.shown(counting.questions(stage), List.of()));
      } else if (others.isEmpty()) {
        shown.put(stage, ResultsPolicy.shown(counting.questions(stage), those));
      } else {
        shown.put(stage, together(counting, stage, those, others));
      }
    }
    boolean words =
        !isTooSmall(round, sheets.size()) && ResultsPolicy.shown(List.of(), sheets).words();
    return new Seen(round, counting, shown, words);
  }

  /** An audience is a filter as well: it may not go below what a table would have to have. */
  static boolean isTooSmall(Round round, int answered) {
    RoundAudience audience = round.plan().audience();
    boolean team =
        !audience.teams().isEmpty() && ResultsPolicy.isTooSmallATeam(round.invited(), answered);
    return team || audience.isCrossing() && answered < ResultsPolicy.LEAST_CROSSED;
  }

  private static boolean isFirst(Stage stage) {
    return stage == Stage.ONCE || stage == Stage.ON_DAY;
  }

  /** Of a name nothing is left that would put it in a group, so nobody is shown by group. */
  private static ShownResults together(
      Counting counting, Stage stage, List<AnswerSheet> unnamed, List<AnswerSheet> named) {
    List<AnswerSheet> all =
        Stream.concat(unnamed.stream(), named.stream())
            .map(it -> new AnswerSheet("", "", it.codes()))
            .toList();
    ShownResults shown = ResultsPolicy.shown(counting.questions(stage), all);
    return new ShownResults(
        shown.answered(),
        shown.tables().stream().filter(it -> it.of() == Of.EVERYBODY).toList(),
        false,
        shown.words());
  }

  /** How many answered, the day of a course of what is asked in stages; null for too few to say. */
  @Nullable Integer answered() {
    return shown.entrySet().stream()
        .filter(it -> isFirst(it.getKey()))
        .map(it -> it.getValue().answered())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  List<ShownResults.Table> tables() {
    return shown.values().stream().flatMap(it -> it.tables().stream()).toList();
  }

  /** Those of its tables that may stand beside a later round's. */
  List<ShownResults.Table> comparable(Seen later) {
    List<ShownResults.Table> tables = new ArrayList<>();
    for (Stage stage : Set.copyOf(shown.keySet())) {
      ShownResults theirs = later.shown().get(stage);
      if (theirs != null) {
        tables.addAll(ResultsPolicy.comparable(Objects.requireNonNull(shown.get(stage)), theirs));
      }
    }
    return tables;
  }

  @Override
  public String toString() {
    return "Seen[" + round.ref() + "]";
  }
}
