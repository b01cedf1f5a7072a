package uk.lantern.content.privacy.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sheets of one round, group by group. */
final class Sheets {
  final List<AnswerSheet> all = new ArrayList<>();

  Sheets add(String group, String role, int yes, int no) {
    for (int i = 0; i < yes + no; i++) {
      all.add(new AnswerSheet(group, role, Map.of("knew", Set.of(i < yes ? "yes" : "no"))));
    }
    return this;
  }

  /** Who knew, and for how many of them it helped. */
  Sheets helped(String group, int yes, int no, int notKnew) {
    add(group, "worker", 0, notKnew);
    for (int i = 0; i < yes + no; i++) {
      Set<String> helped = Set.of(i < yes ? "yes" : "no");
      all.add(new AnswerSheet(group, "worker", Map.of("knew", Set.of("yes"), "helped", helped)));
    }
    return this;
  }

  ShownResults shown(AskedQuestion... questions) {
    return ResultsPolicy.shown(List.of(questions), all);
  }
}
