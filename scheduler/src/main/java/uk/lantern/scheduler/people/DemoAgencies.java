package uk.lantern.scheduler.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The agencies of {@code agencies.yml} of the content, which the catalogue has checked. */
final class DemoAgencies implements Agencies {

  private static final String FILE = "/agencies.yml";
  private static final YAMLMapper YAML =
      YAMLMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private record File(List<Entry> agencies) {}

  private record Entry(
      String code,
      String name,
      String type,
      String footprint,
      String duty,
      @Nullable String schoolCalendar) {

    Agency toAgency() {
      String calendar = schoolCalendar == null ? "" : schoolCalendar;
      return new Agency(
          code, name, name, type, footprint, duty, List.of(), calendar, List.of(), null, null);
    }
  }

  private final Map<String, Agency> byCode;

  private DemoAgencies(List<Agency> agencies) {
    byCode = agencies.stream().collect(Collectors.toMap(Agency::code, Function.identity()));
  }

  static DemoAgencies read() {
    try (InputStream in = DemoAgencies.class.getResourceAsStream(FILE)) {
      return new DemoAgencies(
          YAML.readValue(in, File.class).agencies().stream().map(Entry::toAgency).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " is missing from the jar.", e);
    }
  }

  @Override
  public Optional<Agency> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  @Override
  public List<Agency> all() {
    return List.copyOf(byCode.values());
  }
}
