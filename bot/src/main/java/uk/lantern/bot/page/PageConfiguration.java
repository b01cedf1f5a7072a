package uk.lantern.bot.page;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnNotWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import uk.lantern.bot.audittrail.TurnedAway;
import uk.lantern.bot.source.SourceWords;
import uk.lantern.bot.teams.token.TeamsProperties;
import uk.lantern.bot.teams.token.UnsafeEdgeSettings;
import uk.lantern.content.learning.LearningLibrary;
import uk.lantern.content.learning.Originals;
import uk.lantern.scheduler.people.People;

/** Pages and their links, in a server; elsewhere cards go without links. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PageProperties.class)
class PageConfiguration {

  @Bean
  @ConditionalOnNotWebApplication
  PageLinks noPageLinks() {
    return PageLinks.none();
  }

  @Bean
  @ConditionalOnNotWebApplication
  EditionLinks noEditionLinks() {
    return EditionLinks.none();
  }

  /** A server. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnWebApplication
  static class Serving {

    @Bean
    LinkSigner linkSigner(
        PageProperties settings, Environment environment, @Value("${lantern.data}") Path data) {
      boolean local = isLocal(environment);
      UnsafeEdgeSettings.refuse(
          local
              ? PageSettingsPolicy.localComplaints(settings)
              : PageSettingsPolicy.complaints(settings));
      boolean made = local && settings.linkKeys().isEmpty();
      List<String> keys = made ? LinkKeyFile.in(data) : settings.linkKeys();
      UnsafeEdgeSettings.refuse(PageSettingsPolicy.keyComplaints("The file of link keys", keys));
      return new LinkSigner(keys.stream().map(LinkKey::parse).flatMap(Optional::stream).toList());
    }

    @Bean
    LinkWriter linkWriter(
        PageProperties settings, LinkSigner signer, Environment environment, Clock clock) {
      Supplier<String> url =
          settings.publicUrl().isEmpty() ? () -> here(environment) : settings::publicUrl;
      return new LinkWriter(url, signer, clock);
    }

    @Bean
    PageLinks pageLinks(LinkWriter writer, Originals originals) {
      return new SignedLinks(writer, originals);
    }

    @Bean
    PageGate pageGate(
        LinkSigner signer, PageOpenings openings, TurnedAway turnedAway, Clock clock) {
      return new PageGate(signer, openings, turnedAway::note, clock);
    }

    @Bean
    PageDoor pageDoor(PageGate gate, LearningLibrary library, PageDoor.Readers readers) {
      return new PageDoor(gate, library, readers);
    }

    @Bean
    PageDoor.Readers pageReaders(People people, TeamsProperties tenants) {
      return new PageDoor.Readers(people, tenants);
    }

    @Bean
    ItemPages itemPages(SourceWords words, PageLinks links) {
      return new ItemPages(words, links);
    }

    private static boolean isLocal(Environment environment) {
      return environment.acceptsProfiles(Profiles.of("local"));
    }

    /** Where the server listens: in profile local that is this machine, whatever the port. */
    private static String here(Environment environment) {
      InetAddress address =
          Binder.get(environment)
              .bind("server.address", InetAddress.class)
              .orElseGet(InetAddress::getLoopbackAddress);
      String host = address.getAddress().length == 4 ? address.getHostAddress() : "[::1]";
      return "http://%s:%s".formatted(host, environment.getRequiredProperty("local.server.port"));
    }
  }
}
