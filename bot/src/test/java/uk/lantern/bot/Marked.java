package uk.lantern.bot;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes a record whose every field that could hold a person's words holds marked ones. */
final class Marked {

  static final String WORDS = "zebraquokka";

  /** Components that never hold what a person wrote. A new name is words until it is put here. */
  private static final Set<String> NOT_WORDS =
      Set.of(
          "id",
          "ref",
          "verb",
          "template",
          "owner",
          "activity",
          "tenant",
          "objectId",
          "channel",
          "what",
          "kind",
          "state",
          "agency",
          "team",
          "jobFamily",
          "code",
          "reason",
          "reasons",
          "activityId",
          "cadence",
          "cron",
          "failure",
          "zone",
          "serviceUrl",
          "item",
          "itemId",
          "date",
          "peer",
          "hosts",
          "appId",
          "allowedTenants",
          "purgeOn",
          "role",
          "from",
          "to",
          "round",
          "piece",
          "part");

  private static final Map<Class<?>, Object> VALUES =
      Map.ofEntries(
          Map.entry(int.class, 1),
          Map.entry(long.class, 1L),
          Map.entry(Integer.class, 1),
          Map.entry(boolean.class, true),
          Map.entry(double.class, 1.0),
          Map.entry(LocalDate.class, LocalDate.of(2026, 11, 24)),
          Map.entry(LocalTime.class, LocalTime.NOON),
          Map.entry(Instant.class, Instant.EPOCH),
          Map.entry(Duration.class, Duration.ZERO),
          Map.entry(URI.class, URI.create("https://example.org/")),
          Map.entry(Path.class, Path.of("data")),
          Map.entry(byte[].class, WORDS.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
          Map.entry(ObjectNode.class, JsonNodeFactory.instance.objectNode().put("text", WORDS)),
          Map.entry(ZonedDateTime.class, ZonedDateTime.parse("2026-11-24T09:00Z[Europe/London]")));

  private Marked() {}

  static @Nullable Object made(Type type, String name, int depth) throws Exception {
    if (type instanceof ParameterizedType generic) {
      return collection(generic, name, depth);
    }
    Class<?> of = (Class<?>) type;
    if (of == String.class || of == Object.class || of == CharSequence.class) {
      return NOT_WORDS.contains(name) ? "an-id" : WORDS;
    }
    if (depth > 6) {
      return VALUES.get(of);
    }
    if (of.isRecord()) {
      return record(of, depth);
    }
    if (of.isEnum()) {
      return of.getEnumConstants()[0];
    }
    if (of.isSealed()) {
      return made(of.getPermittedSubclasses()[0], name, depth);
    }
    return plain(of);
  }

  private static Object record(Class<?> of, int depth) throws Exception {
    RecordComponent[] components = of.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = made(components[i].getGenericType(), components[i].getName(), depth + 1);
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Constructor<?> constructor = of.getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor.newInstance(values);
  }

  private static @Nullable Object collection(ParameterizedType generic, String name, int depth)
      throws Exception {
    Class<?> raw = (Class<?>) generic.getRawType();
    Type[] of = generic.getActualTypeArguments();
    if (raw == Map.class) {
      Object value = made(wildless(of[1]), name, depth);
      boolean byEnum = of[0] instanceof Class<?> key && key.isEnum();
      return value == null
          ? Map.of()
          : Map.of(byEnum ? ((Class<?>) of[0]).getEnumConstants()[0] : "key", value);
    }
    if (raw == List.class || raw == Set.class || raw == java.util.Collection.class) {
      Object one = made(wildless(of[0]), name, depth);
      if (one == null) {
        return raw == Set.class ? Set.of() : List.of();
      }
      return raw == Set.class ? Set.of(one) : List.of(one);
    }
    return plain(raw);
  }

  private static Type wildless(Type type) {
    return type instanceof Class<?> || type instanceof ParameterizedType ? type : Object.class;
  }

  private static @Nullable Object plain(Class<?> of) {
    Object known = VALUES.get(of);
    if (known != null) {
      return known;
    }
    if (of == tools.jackson.databind.JsonNode.class) {
      return JsonNodeFactory.instance.objectNode().put("text", WORDS);
    }
    if (of.isArray()) {
      return Array.newInstance(of.getComponentType(), 0);
    }
    if (of.isInterface()) {
      return Proxy.newProxyInstance(of.getClassLoader(), new Class<?>[] {of}, (p, m, a) -> null);
    }
    return null;
  }
}
