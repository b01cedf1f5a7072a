package uk.lantern.content.answering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import uk.lantern.content.learning.ItemTags;
import uk.lantern.content.learning.ItemText;
import uk.lantern.content.learning.ItemType;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.Origin;
import uk.lantern.content.learning.PublicationStatus;
import uk.lantern.content.learning.Release;
import uk.lantern.content.learning.ReleaseClass;
import uk.lantern.content.learning.Section;
import uk.lantern.content.learning.Source;
import uk.lantern.content.learning.SourceKind;
import uk.lantern.content.learning.WordsBy;

/** A benchmark in BEIR's form: {@code corpus.jsonl}, {@code queries.jsonl}, {@code qrels/*.tsv}. */
record BeirFolder(Path folder) {

  private static final LocalDate ANY = LocalDate.of(2026, 1, 1);

  /** One question of a benchmark; answer spans only where the benchmark has them. */
  record Asked(String id, String text, String passage, boolean answerable, List<Span> answers) {}

  /** Part of a document's text, counted in code points. */
  record Span(int start, int end) {}

  /** The corpus as items, their ids those of the benchmark. */
  List<LearningItem> items() throws IOException {
    return new JsonLines(folder.resolve("corpus.jsonl")).read(BeirFolder::item);
  }

  List<Asked> questions() throws IOException {
    return new JsonLines(folder.resolve("queries.jsonl")).read(BeirFolder::asked);
  }

  /** Query id to corpus id to grade. */
  Map<String, Map<String, Integer>> relevance(String split) throws IOException {
    Map<String, Map<String, Integer>> all = new LinkedHashMap<>();
    for (String line : Files.readAllLines(folder.resolve("qrels").resolve(split + ".tsv"))) {
      String[] cells = line.split("\t");
      if (cells.length == 3 && cells[2].matches("\\d+")) {
        all.computeIfAbsent(cells[0], id -> new LinkedHashMap<>())
            .put(cells[1], Integer.valueOf(cells[2]));
      }
    }
    return all;
  }

  private static Asked asked(JsonNode node) {
    List<Span> answers = new ArrayList<>();
    for (JsonNode answer : node.path("answers")) {
      String text = answer.path("text").asString("");
      int start = answer.path("start").asInt(0);
      answers.add(new Span(start, start + text.codePointCount(0, text.length())));
    }
    return new Asked(
        node.path("_id").asString(),
        node.path("text").asString(),
        node.path("passage").asString(""),
        node.path("answerable").asBoolean(true),
        answers);
  }

  /** A document as an item of one section, its id and its text left as they are. */
  static LearningItem item(JsonNode node) {
    String title = node.path("title").asString("");
    Section section = new Section(null, null, node.path("text").asString(), WordsBy.PUBLISHER);
    return new LearningItem(
        node.path("_id").asString(),
        1,
        ItemType.RESEARCH,
        Origin.NATIONAL,
        false,
        new Source(SourceKind.RESEARCH, title, "benchmark", ANY, null, null),
        new Release(
            PublicationStatus.PUBLISHED, ReleaseClass.PUBLIC, null, ANY, null, Set.of(), "", null),
        new ItemText(title, "", List.of(), List.of(), List.of(), List.of(section)),
        new ItemTags(Set.of(), Set.of(), Set.of(), Set.of(), Set.of()));
  }
}
