package uk.lantern.scheduler.people;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads {@code people.demo.yml}; a mistake stops the start with one sentence. */
record DemoPeopleFile(
    @Nullable String owner,
    @Nullable LocalDate reviewBy,
    @Nullable Integer version,
    @Nullable List<Entry> people) {

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  record Entry(
      @Nullable String objectId,
      @Nullable String name,
      @Nullable String agency,
      @Nullable String team,
      @Nullable String jobFamily,
      @Nullable String manager,
      @JsonProperty("default") @Nullable Boolean byDefault,
      @Nullable List<Grant> roles) {}

  record Grant(
      @Nullable String role,
      @Nullable String scope,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {

    @Override
    public String toString() {
      return "Grant[" + role + "]";
    }
  }

  static DemoPeople read(Resource file, String tenant) {
    try (InputStream in = file.getInputStream()) {
      return YAML.readValue(in, DemoPeopleFile.class).toPeople(tenant);
    } catch (IOException | JacksonException | IllegalArgumentException e) {
      throw new IllegalStateException(
          "%s cannot be used: %s".formatted(file.getFilename(), e.getMessage()), e);
    }
  }

  private DemoPeople toPeople(String tenant) {
    need(owner, "owner", "the file");
    need(reviewBy, "reviewBy", "the file");
    need(version, "version", "the file");
    List<Person> loaded = new ArrayList<>();
    List<Person> defaults = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Entry entry : need(people, "people", "the file")) {
      Person person = person(entry, tenant);
      if (!seen.add("id " + person.key().objectId())
          || !seen.add("name " + person.displayName().toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException(
            "objectId or name of '%s' is used twice; give each person their own."
                .formatted(person.displayName()));
      }
      loaded.add(person);
      if (Boolean.TRUE.equals(entry.byDefault())) {
        defaults.add(person);
      }
    }
    if (defaults.size() != 1) {
      throw new IllegalArgumentException(
          "%d people have 'default: true'; mark exactly one.".formatted(defaults.size()));
    }
    return new DemoPeople(loaded, managers(tenant), defaults.getFirst());
  }

  private Map<PersonKey, PersonKey> managers(String tenant) {
    Map<PersonKey, PersonKey> managers = new HashMap<>();
    for (Entry entry : need(people, "people", "the file")) {
      String manager = entry.manager();
      if (manager != null) {
        String id = need(entry.objectId(), "objectId", "a person");
        managers.put(new PersonKey(tenant, id), new PersonKey(tenant, manager));
      }
    }
    return managers;
  }

  private static Person person(Entry entry, String tenant) {
    String name = need(entry.name(), "name", "a person");
    List<Grant> roles = entry.roles() == null ? List.of() : entry.roles();
    String team = entry.team();
    return new Person(
        new PersonKey(tenant, need(entry.objectId(), "objectId", name)),
        name,
        need(entry.agency(), "agency", name),
        team == null ? "" : team,
        need(entry.jobFamily(), "jobFamily", name),
        roles.stream().map(grant -> grant(grant, name)).toList(),
        true,
        null);
  }

  private static RoleGrant grant(Grant grant, String name) {
    String code = need(grant.role(), "role", name);
    Role role =
        Role.byCode(code)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "role '%s' of '%s' is not one of domain.md 2.1.".formatted(code, name)));
    String scope = grant.scope() == null ? RoleGrant.ALL : grant.scope();
    return new RoleGrant(role, need(grant.from(), "from", name), grant.to(), scope, "");
  }

  private static <T> T need(@Nullable T value, String field, String where) {
    if (value == null) {
      throw new IllegalArgumentException("'%s' is missing in %s.".formatted(field, where));
    }
    return value;
  }
}
