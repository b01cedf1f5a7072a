package uk.lantern.bot.page;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import uk.lantern.bot.audittrail.AuditTrail;
import uk.lantern.bot.source.SourceWords;
import uk.lantern.bot.teams.token.TeamsProperties;
import uk.lantern.bot.wiring.WebSecurity;
import uk.lantern.content.image.ImageConfiguration;
import uk.lantern.scheduler.people.PeopleConfiguration;

/** Without {@code @Configuration}, so that no scan of a whole Lantern finds it. */
@Import({
  PageConfiguration.class,
  AssetConfiguration.class,
  PageController.class,
  PageMisses.class,
  EditionConfiguration.class,
  EditionController.class,
  ExportController.class,
  NotReachedList.class,
  RegisterConfiguration.class,
  RegisterController.class,
  RoundPageConfiguration.class,
  RoundController.class,
  PeopleConfiguration.class,
  PageOpenings.class,
  SourceWords.class,
  WebSecurity.class,
  ImageConfiguration.class
})
@ComponentScan(basePackageClasses = AuditTrail.class)
@EnableConfigurationProperties(TeamsProperties.class)
@ImportAutoConfiguration({
  TomcatServletWebServerAutoConfiguration.class,
  DispatcherServletAutoConfiguration.class,
  HttpMessageConvertersAutoConfiguration.class,
  WebMvcAutoConfiguration.class,
  ErrorMvcAutoConfiguration.class,
  ThymeleafAutoConfiguration.class,
  SecurityAutoConfiguration.class,
  ServletWebSecurityAutoConfiguration.class,
  SecurityFilterAutoConfiguration.class
})
class Pages {}
