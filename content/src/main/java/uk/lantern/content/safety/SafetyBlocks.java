package uk.lantern.content.safety;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import uk.lantern.content.calendar.BankHolidays;
import uk.lantern.content.calendar.London;
import uk.lantern.content.safety.SafetyBlock.Line;
import uk.lantern.content.safety.SafetyBlock.LineKind;

/** Renders the fixed replies of {@code safety/blocks.yml} for a moment. */
@Component
public final class SafetyBlocks {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private record BlockFile(
      String owner,
      LocalDate reviewBy,
      int version,
      Map<SafetyClass, List<String>> blocks,
      Map<String, String> notes) {}

  private record Part(String kind, String value) {}

  private final BlockFile file = SafetyFiles.shipped("/safety/blocks.yml", BlockFile.class);
  private final ContactBook contacts;
  private final BankHolidays holidays;

  @Autowired
  public SafetyBlocks(ContactBook contacts, BankHolidays holidays) {
    this.contacts = contacts;
    this.holidays = holidays;
  }

  /** With the shipped contacts. */
  public SafetyBlocks(BankHolidays holidays) {
    this(ContactBook.shipped(), holidays);
  }

  /** The contact blocks, for {@link ContactBlockPolicy#refusal}. */
  public List<ContactBlock> contacts() {
    return contacts.blocks();
  }

  /**
   * The reply to a class; no lines for {@link SafetyClass#NONE}.
   *
   * @param demo true in profile {@code local}: every number line says that it must be checked
   */
  public SafetyBlock render(SafetyClass safetyClass, ZonedDateTime moment, boolean demo) {
    List<Part> parts = parts(safetyClass, moment);
    List<Line> lines = new ArrayList<>(parts.stream().map(part -> line(part, demo)).toList());
    if (!demo) {
      int afterLead = !lines.isEmpty() && lines.getFirst().kind() == LineKind.LEAD ? 1 : 0;
      lines.addAll(afterLead, stale(parts, moment));
    }
    return new SafetyBlock(safetyClass.name(), file.version(), lines);
  }

  /** The written parts in order; a line that covers for a closed one comes before it. */
  private List<Part> parts(SafetyClass safetyClass, ZonedDateTime moment) {
    List<Part> parts = new ArrayList<>();
    for (String written : file.blocks().getOrDefault(safetyClass, List.of())) {
      String[] both = written.split(": ", 2);
      Part part = new Part(both[0], both[1]);
      int covered = part.kind().equals("contact") ? closed(parts, part.value(), moment) : -1;
      parts.add(covered < 0 ? parts.size() : covered, part);
    }
    return parts;
  }

  private int closed(List<Part> before, String use, ZonedDateTime moment) {
    String coversFor = contacts.entry(use).line().coversFor();
    if (coversFor == null || contacts.entry(coversFor).line().answers(moment, holidays)) {
      return -1;
    }
    return before.indexOf(new Part("contact", coversFor));
  }

  private Line line(Part part, boolean demo) {
    return switch (part.kind()) {
      case "lead" -> new Line(LineKind.LEAD, part.value(), "");
      case "contact" -> {
        ContactBook.Entry entry = contacts.entry(part.value());
        String text = (demo ? note("demo") : "") + entry.line().text();
        yield new Line(LineKind.CONTACT, text, entry.block().officialPage());
      }
      case "note" ->
          new Line(LineKind.NOTE, file.notes().getOrDefault(part.value(), part.value()), "");
      default -> new Line(LineKind.TEXT, part.value(), "");
    };
  }

  /** One line for each area whose numbers are used and were not verified within 30 days. */
  private List<Line> stale(List<Part> parts, ZonedDateTime moment) {
    LocalDate today = moment.withZoneSameInstant(London.ZONE).toLocalDate();
    Set<ContactBlock> used = new LinkedHashSet<>();
    parts.stream()
        .filter(part -> part.kind().equals("contact"))
        .map(part -> contacts.entry(part.value()).block())
        .filter(block -> ContactBlockPolicy.stale(block, today))
        .forEach(used::add);
    return used.stream().map(this::staleLine).toList();
  }

  private Line staleLine(ContactBlock block) {
    LocalDate checked = block.lastVerifiedOn();
    String text =
        checked == null
            ? note("staleNever").formatted(block.area())
            : note("stale").formatted(block.area(), checked.format(DAY));
    return new Line(LineKind.CONTACT, text, block.officialPage());
  }

  private String note(String name) {
    String text = file.notes().get(name);
    if (text == null) {
      throw new IllegalStateException(
          "safety/blocks.yml has no note '%s': add it.".formatted(name));
    }
    return text;
  }
}
