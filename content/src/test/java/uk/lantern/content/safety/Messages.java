package uk.lantern.content.safety;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Labelled messages of {@code src/test/resources/safety}. */
record Messages(String owner, Map<SafetyClass, List<String>> messages) {

  /** What the check made of one class of messages. */
  record Row(SafetyClass expected, int total, int stopped, int same, List<String> wrong) {}

  static Messages read(String name) throws Exception {
    try (InputStream in = Messages.class.getResourceAsStream("/safety/" + name)) {
      return YAMLMapper.builder().build().readValue(in, Messages.class);
    }
  }

  List<Row> judgedBy(SafetyCheck check) {
    List<Row> rows = new ArrayList<>();
    messages.forEach(
        (expected, texts) -> {
          List<SafetyClass> found =
              texts.stream().map(text -> check.check(text).safetyClass()).toList();
          int stopped = (int) found.stream().filter(SafetyClass::stopsTheTurn).count();
          int same = (int) found.stream().filter(expected::equals).count();
          rows.add(new Row(expected, texts.size(), stopped, same, wrong(expected, texts, found)));
        });
    return rows;
  }

  private static List<String> wrong(
      SafetyClass expected, List<String> texts, List<SafetyClass> found) {
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if (found.get(i).stopsTheTurn() != expected.stopsTheTurn()) {
        wrong.add(found.get(i) + ": " + texts.get(i));
      }
    }
    return wrong;
  }
}
