package uk.lantern.bot.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.erasure.Erasure;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.retention.Fate;
import uk.lantern.scheduler.retention.Obstacle;

/** What forgetting somebody does, a line for each store; for the terminal of whoever asks. */
record ErasureWords(Wording wording, People people, LocalDate today) {

  List<String> lines(Erasure erasure) {
    List<String> lines = new ArrayList<>();
    erasure.parts().stream().filter(it -> it.records() > 0).map(this::line).forEach(lines::add);
    erasure.handed().stream().map(it -> about(ErasureWording.HANDED, it)).forEach(lines::add);
    if (erasure.nameShared()) {
      lines.add(wording.say(ErasureWording.NAME_SHARED));
    }
    lines.add(wording.say(ErasureWording.STAYS));
    return lines;
  }

  /** Why nothing was changed; empty when nothing stands against it. */
  List<String> refusals(Erasure erasure) {
    List<String> lines = new ArrayList<>();
    if (!erasure.refusals().isEmpty()) {
      lines.add(wording.say(ErasureWording.REFUSED));
      erasure.refusals().stream().map(this::refusal).forEach(lines::add);
    }
    return lines;
  }

  private String line(Erasure.Part part) {
    return wording.say(
        ErasureWording.LINE,
        Map.of(
            "collection",
            part.collection(),
            "count",
            part.records(),
            "fate",
            wording.say(fate(part.fate()))));
  }

  private static ErasureWording fate(Fate fate) {
    return switch (fate) {
      case DELETED -> ErasureWording.DELETED;
      case UNLINKED -> ErasureWording.UNLINKED;
      case TAKEN_OUT -> ErasureWording.TAKEN_OUT;
      case RECORD -> ErasureWording.RECORD;
      case ACCESS -> ErasureWording.ACCESS;
    };
  }

  private String refusal(Obstacle it) {
    return switch (it.kind()) {
      case LEGAL_HOLD -> wording.say(ErasureWording.LEGAL_HOLD, Map.of("ref", it.ref()));
      case OPEN_AUDIT -> about(ErasureWording.OPEN_AUDIT, it);
      case OPEN_ACTION -> about(ErasureWording.OPEN_ACTION, it);
    };
  }

  private String about(ErasureWording key, Obstacle it) {
    return wording.say(key, Map.of("ref", it.ref(), "to", leads(it.agency())));
  }

  private String leads(String agency) {
    String names =
        people.withRole(Role.AGENCY_SAFEGUARDING_LEAD, today).stream()
            .filter(lead -> lead.agency().equals(agency))
            .map(Person::displayName)
            .collect(Collectors.joining(", "));
    return names.isEmpty()
        ? wording.say(ErasureWording.NO_LEAD, Map.of("agency", agency))
        : wording.say(ErasureWording.LEAD, Map.of("names", names, "agency", agency));
  }

  @Override
  public String toString() {
    return "ErasureWords[]";
  }
}
