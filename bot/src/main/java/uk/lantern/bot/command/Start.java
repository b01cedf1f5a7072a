package uk.lantern.bot.command;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;
import picocli.CommandLine.Option;
import uk.lantern.bot.wiring.Application;
import uk.lantern.content.answering.LanguageModels;
import uk.lantern.store.StoreDoor;

/** What every command takes, and how it starts Lantern on the store of its data folder. */
final class Start {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "the data folder (default: ${DEFAULT-VALUE})",
      defaultValue = "${env:LANTERN_DATA:-${sys:user.home}/.lantern}")
  Path data;

  @Option(
      names = "--profile",
      description = "local (DEMO people, no token, this machine only) or teams",
      defaultValue = "${env:SPRING_PROFILES_ACTIVE:-local}")
  String profile;

  @Option(
      names = "--mongodb-uri",
      description = "a MongoDB replica set instead of the embedded store",
      defaultValue = "${env:LANTERN_MONGODB_URI:-}")
  String mongoUri;

  @Option(
      names = "--accept-loss",
      description = "open a store that is not all there, and go on from what is")
  boolean acceptLoss;

  /** With it, there is a port for operators. */
  static final String MANAGEMENT_PORT = "management.server.port";

  /** What a partnership sets, beside its data; environment variables come before it. */
  private static final String SETTINGS = "lantern.yml";

  /** Lantern with its store. Closing it closes both. */
  record Running(ConfigurableApplicationContext context, AutoCloseable store)
      implements AutoCloseable {

    <T> T bean(Class<T> type) {
      return context.getBean(type);
    }

    /** Whether DEMO people are talked to, and nobody else. */
    boolean isLocal() {
      return context.getEnvironment().acceptsProfiles(Profiles.of("local"));
    }

    @Override
    public void close() throws Exception {
      try (AutoCloseable last = store) {
        context.close();
      }
    }
  }

  /** The server: nobody else may own the data folder. */
  Running server(Map<String, Object> more) {
    LanguageModels.load();
    return StringUtils.hasText(mongoUri)
        ? start(mongoUri, () -> {}, WebApplicationType.SERVLET, more)
        : serverOn(StoreDoor.own(folder(), 0, acceptLoss), more);
  }

  private Running serverOn(StoreDoor door, Map<String, Object> more) {
    try {
      Running running = start(door.uri(), door, WebApplicationType.SERVLET, more);
      Timer fsync = running.bean(MeterRegistry.class).timer("store.fsync");
      door.whenForced(nanos -> fsync.record(nanos, TimeUnit.NANOSECONDS));
      return running;
    } catch (RuntimeException e) {
      door.close();
      throw e;
    }
  }

  /** A command beside the server, or alone: no web, no clock, no courier. */
  Running beside() {
    Map<String, Object> quiet =
        Map.of("spring.main.lazy-initialization", true, "lantern.clock.enabled", false);
    if (StringUtils.hasText(mongoUri)) {
      return start(mongoUri, () -> {}, WebApplicationType.NONE, quiet);
    }
    StoreDoor door = StoreDoor.joinOrOpen(folder(), acceptLoss);
    return start(door.uri(), door, WebApplicationType.NONE, quiet);
  }

  private Running start(
      String uri, AutoCloseable store, WebApplicationType web, Map<String, Object> more) {
    Map<String, Object> settings = new LinkedHashMap<>(more);
    settings.put("spring.mongodb.uri", uri);
    settings.put("lantern.data", folder().toString());
    settings.put(
        "spring.config.additional-location", "optional:file:" + folder().resolve(SETTINGS));
    String[] args =
        settings.entrySet().stream()
            .map(e -> "--" + e.getKey() + "=" + e.getValue())
            .toArray(String[]::new);
    return new Running(
        new SpringApplicationBuilder(Application.class)
            .web(web)
            .profiles(profiles(more))
            .registerShutdownHook(false)
            .run(args),
        store);
  }

  private String[] profiles(Map<String, Object> more) {
    return more.containsKey(MANAGEMENT_PORT)
        ? new String[] {profile, "management"}
        : new String[] {profile};
  }

  /** The data folder, absolute. */
  Path folder() {
    return data.toAbsolutePath().normalize();
  }
}
