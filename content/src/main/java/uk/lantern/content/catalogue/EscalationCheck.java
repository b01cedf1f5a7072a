package uk.lantern.content.catalogue;

import java.time.LocalDate;
import java.util.List;

/** Checks {@code escalation.yml}, which the scheduler reads: the stages of an escalation. */
final class EscalationCheck {

  void check(Fields fields) {
    fields.only(
        "owner", "reviewBy", "version", "source", "aimWorkingDays", "stages", "always", "separate");
    fields.text("always");
    fields.text("separate");
    fields.count("aimWorkingDays");
    Fields source = fields.inner("source").only("name", "url", "read");
    source.text("name");
    if (!source.text("url").startsWith("https://")) {
      source.wrong("url", "is no https address", "name the public page of the procedure");
    }
    if (source.date("read").isAfter(fields.date("reviewBy"))
        || source.date("read").equals(LocalDate.EPOCH)) {
      source.wrong("read", "is later than reviewBy", "write when the page was last compared");
    }
    List<Fields> stages = fields.inners("stages");
    if (stages.isEmpty()) {
      fields.wrong("stages", "is empty", "list who talks to whom, the first stage first");
    }
    for (int i = 0; i < stages.size(); i++) {
      stage(stages.get(i), i + 1);
    }
  }

  private static void stage(Fields one, int no) {
    one.only("no", "name", "who", "aim", "say");
    if (one.count("no") != no) {
      one.wrong("no", "should be " + no, "count the stages from 1, without a gap");
    }
    one.text("name");
    one.text("who");
    one.text("aim");
  }
}
