package uk.lantern.content.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The words of {@code privacy/names.yml} and {@code privacy/ordinary.yml}. */
final class NameLists {

  private final JsonNode names = read("/privacy/names.yml");
  private final Set<String> ordinary = words(read("/privacy/ordinary.yml").path("words"));
  private final Set<String> places = placesOfAnswering();

  private final Map<String, Set<String>> read = new ConcurrentHashMap<>();

  private NameLists() {}

  static NameLists shipped() {
    return new NameLists();
  }

  /** The words of one list. */
  Set<String> words(String list) {
    return read.computeIfAbsent(list, this::wordsOf);
  }

  private Set<String> wordsOf(String list) {
    JsonNode node = names.path(list);
    if (!node.isString()) {
      throw new IllegalStateException(
          "privacy/names.yml has no list '" + list + "': put it back, one space between words.");
    }
    return words(node);
  }

  /** The phrases of one list, as they are written. */
  List<String> phrases(String list) {
    JsonNode node = names.path(list);
    return node.isString()
        ? Arrays.stream(node.asString().split(";")).map(String::strip).toList()
        : texts(node).toList();
  }

  boolean isOrdinary(String low) {
    return ordinary.contains(low) || places.contains(low);
  }

  boolean isPlace(String low) {
    return places.contains(low);
  }

  /** Names of the DEMO people, whom commands name; none when that file is not shipped. */
  static List<String> demoPeople() {
    return NameLists.class.getResource("/people.demo.yml") == null
        ? List.of()
        : elements(read("/people.demo.yml").path("people"))
            .map(p -> p.path("name").asString())
            .toList();
  }

  /** Names of agencies, which may look like a school or a street. */
  static List<String> agencies() {
    return elements(read("/agencies.yml").path("agencies"))
        .map(agency -> agency.path("name").asString())
        .toList();
  }

  private static Set<String> placesOfAnswering() {
    JsonNode file = read("/answering/places.yml");
    Set<String> all = new HashSet<>();
    Stream.of("places", "within", "ambiguous").flatMap(l -> texts(file.path(l))).forEach(all::add);
    file.path("also").propertyNames().forEach(all::add);
    file.path("also").forEach(list -> texts(list).forEach(all::add));
    return all.stream()
        .flatMap(place -> Arrays.stream(place.toLowerCase(Locale.ROOT).split("[ ,]+")))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> texts(JsonNode list) {
    return elements(list).map(JsonNode::asString);
  }

  private static Stream<JsonNode> elements(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static Set<String> words(JsonNode block) {
    return Set.copyOf(
        Arrays.asList(block.asString().toLowerCase(Locale.ROOT).strip().split("\\s+")));
  }

  private static JsonNode read(String file) {
    try (InputStream in = NameLists.class.getResourceAsStream(file)) {
      return YAMLMapper.builder().build().readTree(in);
    } catch (JacksonException e) {
      throw new IllegalStateException(
          file + " cannot be read: " + e.getOriginalMessage() + ". Mend that line.", e);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " is missing from the jar.", e);
    }
  }
}
