package uk.lantern.bot.command;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import uk.lantern.content.answering.Evaluated;
import uk.lantern.content.answering.Evaluated.Ranked;

/** One JSON line a question, and beside it the lines of a TREC run where one is wanted. */
record EvaluationOutput(Writer lines, @Nullable Writer run) implements AutoCloseable {

  private static final String TAG = "lantern";

  void write(Evaluated evaluated) throws IOException {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("_id", evaluated.id());
    line.put("ranked", evaluated.ranked());
    line.put("outcome", evaluated.outcome().name().toLowerCase(Locale.ROOT));
    line.put("confidence", evaluated.confidence());
    line.put("sentences", evaluated.sentences());
    lines.write(JsonMapper.shared().writeValueAsString(line));
    lines.write('\n');
    if (run != null) {
      trec(evaluated, run);
    }
  }

  private static void trec(Evaluated evaluated, Writer run) throws IOException {
    List<Ranked> ranked = evaluated.ranked();
    for (int i = 0; i < ranked.size(); i++) {
      run.write(
          String.format(
              Locale.ROOT,
              "%s Q0 %s %d %.6f %s\n",
              word(evaluated.id()),
              word(ranked.get(i).id()),
              i + 1,
              ranked.get(i).score(),
              TAG));
    }
  }

  /** The columns of a run are parted by blanks, so an id may hold none. */
  private static String word(String id) {
    return id.replaceAll("\\s+", "_");
  }

  @Override
  public void close() throws IOException {
    try (Writer last = run) {
      lines.close();
    }
  }
}
