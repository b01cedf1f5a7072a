package uk.lantern.bot.page.register;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Dates;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.action.Sight;
import uk.lantern.scheduler.action.agenda.AgendaKind;
import uk.lantern.scheduler.action.agenda.AgendaLine;
import uk.lantern.scheduler.action.agenda.Agendas;
import uk.lantern.scheduler.people.Agencies;
import uk.lantern.scheduler.people.Agency;
import uk.lantern.scheduler.people.Group;
import uk.lantern.scheduler.people.Groups;
import uk.lantern.scheduler.people.Person;

/** Agendas as the scheduler finds them, in words. */
@Component
final class StoredAgendas implements AgendaShelf {

  private final Groups groups;
  private final Actions actions;
  private final Agendas agendas;
  private final Agencies agencies;
  private final Wording wording;

  StoredAgendas(
      Groups groups, Actions actions, Agendas agendas, Agencies agencies, Wording wording) {
    this.groups = groups;
    this.actions = actions;
    this.agendas = agendas;
    this.agencies = agencies;
    this.wording = wording;
  }

  @Override
  public Optional<AgendaPage> agenda(Person reader, String group, LocalDate today) {
    Sight sight = actions.sight(reader.key());
    return groups
        .find(group)
        .filter(found -> Agendas.isSeenBy(sight, found.code()))
        .map(found -> page(found, agendas.of(found.code(), sight, today), reader, today));
  }

  private AgendaPage page(Group group, List<AgendaLine> lines, Person reader, LocalDate today) {
    Map<AgendaKind, List<AgendaLine>> byKind = new EnumMap<>(AgendaKind.class);
    for (AgendaKind kind : AgendaKind.values()) {
      byKind.put(kind, lines.stream().filter(line -> line.kind() == kind).toList());
    }
    return new AgendaPage(
        group.name(),
        Dates.weekday(today),
        reader.demo(),
        byKind.entrySet().stream()
            .filter(it -> !it.getValue().isEmpty())
            .map(it -> part(it.getKey(), it.getValue()))
            .toList());
  }

  private AgendaPage.Part part(AgendaKind kind, List<AgendaLine> lines) {
    return new AgendaPage.Part(
        wording.say(key(kind, "")),
        wording.say(key(kind, "_DECIDE")),
        lines.stream().map(this::line).toList());
  }

  private AgendaPage.Line line(AgendaLine line) {
    AgendaPageWording why = key(line.kind(), "_WHY");
    Map<String, Object> values = new HashMap<>();
    values.put("day", Dates.day(line.day()));
    values.put("days", line.workingDays());
    values.put("note", line.note());
    values.keySet().retainAll(wording.placeholders(why));
    return new AgendaPage.Line(
        line.ref(),
        line.text(),
        agencies.find(line.agency()).map(Agency::name).orElse(line.agency()),
        wording.say(why, values));
  }

  private static AgendaPageWording key(AgendaKind kind, String what) {
    return AgendaPageWording.valueOf(kind.name() + what);
  }
}
