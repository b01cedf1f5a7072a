package uk.lantern.content.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import uk.lantern.content.calendar.London;

class ContactGateTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T11:00:00Z"), London.ZONE);

  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withBean(Clock.class, () -> CLOCK)
          .withUserConfiguration(ContactBook.class, ContactGate.class);

  @Test
  void outsideLocalLanternDoesNotStartWithContactsNobodyVerified() {
    runner.run(
        context ->
            assertThat(context)
                .getFailure()
                .rootCause()
                .hasMessageContaining("Lantern does not start")
                .hasMessageContaining("West Sussex")
                .hasMessageContaining("lantern.safety.contacts"));
  }

  @Test
  void inLocalItStarts() {
    runner
        .withInitializer(context -> context.getEnvironment().setActiveProfiles("local"))
        .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(ContactGate.class));
  }

  @Test
  void outsideLocalItStartsWithThePartnershipsVerifiedCopy(@TempDir Path folder)
      throws IOException {
    Path copy = folder.resolve("contacts.yml");
    Files.writeString(
        copy,
        Files.readString(Path.of("src/main/resources/safety/contacts.yml"))
            .replace("verifiedBy: \"\"", "verifiedBy: DEMO Business manager")
            .replace("lastVerifiedOn:", "lastVerifiedOn: 2026-11-20"));
    runner
        .withPropertyValues("lantern.safety.contacts=" + copy)
        .run(context -> assertThat(context).hasNotFailed());
  }
}
