package uk.lantern.content.safety;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;
import uk.lantern.content.calendar.BankHolidays;
import uk.lantern.content.calendar.ContactHours;
import uk.lantern.content.calendar.London;
import uk.lantern.content.safety.SafetyBlock.Line;
import uk.lantern.content.safety.SafetyBlock.LineKind;

/** Renders the fixed replies of {@code safety/blocks.yml} for a moment. */
@Component
public final class SafetyBlocks {

  private static final ContactHours FRONT_DOOR =
      new ContactHours(
          EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
          LocalTime.of(9, 0),
          LocalTime.of(17, 0),
          false);

  private record BlockFile(
      String owner,
      LocalDate reviewBy,
      int version,
      Map<SafetyClass, List<String>> blocks,
      Map<String, String> notes) {}

  private record ContactFile(String owner, LocalDate reviewBy, List<ContactBlock> blocks) {}

  private final BlockFile file = read("/safety/blocks.yml", BlockFile.class);
  private final List<ContactBlock> contacts =
      read("/safety/contacts.yml", ContactFile.class).blocks();
  private final BankHolidays holidays;

  public SafetyBlocks(BankHolidays holidays) {
    this.holidays = holidays;
  }

  /** The contact blocks, for {@link ContactBlockPolicy#refusal}. */
  public List<ContactBlock> contacts() {
    return List.copyOf(contacts);
  }

  /**
   * The reply to a class; no lines for {@link SafetyClass#NONE}.
   *
   * @param demo true in profile {@code local}: every number line says that it must be checked
   */
  public SafetyBlock render(SafetyClass safetyClass, ZonedDateTime moment, boolean demo) {
    List<Line> lines = new ArrayList<>();
    int duty = -1;
    for (String written : file.blocks().getOrDefault(safetyClass, List.of())) {
      String[] parts = written.split(": ", 2);
      if (parts[1].equals("front_door")) {
        duty = lines.size();
      }
      boolean first = parts[1].equals("duty_team") && !FRONT_DOOR.open(moment, holidays);
      lines.addAll(first && duty >= 0 ? duty : lines.size(), lines(parts, moment, demo));
    }
    return new SafetyBlock(safetyClass.name(), file.version(), lines);
  }

  private List<Line> lines(String[] parts, ZonedDateTime moment, boolean demo) {
    return switch (parts[0]) {
      case "lead" -> List.of(new Line(LineKind.LEAD, parts[1], ""));
      case "contact" -> contact(parts[1], moment, demo);
      case "note" ->
          List.of(new Line(LineKind.NOTE, file.notes().getOrDefault(parts[1], parts[1]), ""));
      default -> List.of(new Line(LineKind.TEXT, parts[1], ""));
    };
  }

  private List<Line> contact(String use, ZonedDateTime moment, boolean demo) {
    LocalDate today = moment.withZoneSameInstant(London.ZONE).toLocalDate();
    for (ContactBlock block : contacts) {
      for (ContactBlock.ContactLine line : block.lines()) {
        if (line.use().equals(use)) {
          return lines(block, line, today, demo);
        }
      }
    }
    throw new IllegalStateException(
        "safety/blocks.yml names contact '%s', which safety/contacts.yml does not hold: add it."
            .formatted(use));
  }

  private List<Line> lines(
      ContactBlock block, ContactBlock.ContactLine line, LocalDate today, boolean demo) {
    String text =
        demo
            ? file.notes().getOrDefault("demo", "DEMO: check before use. ") + line.text()
            : line.text();
    Line number = new Line(LineKind.CONTACT, text, block.officialPage());
    if (demo || !ContactBlockPolicy.stale(block, today)) {
      return List.of(number);
    }
    LocalDate checked = block.lastVerifiedOn();
    String day = checked == null ? "an unknown date" : checked.toString();
    String stale = String.valueOf(file.notes().get("stale")).replace("%s", day);
    return List.of(new Line(LineKind.CONTACT, stale, block.officialPage()), number);
  }

  private static <T> T read(String name, Class<T> type) {
    try (InputStream in = SafetyBlocks.class.getResourceAsStream(name)) {
      return YAMLMapper.builder().build().readValue(in, type);
    } catch (JacksonException e) {
      throw new IllegalStateException(
          name + " cannot be read: " + e.getOriginalMessage() + ". Mend that line.", e);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " is missing from the jar.", e);
    }
  }
}
