package uk.lantern.bot.wiring;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The management port of {@code serve --management-port}: only to read, and only with its token,
 * but for the two probes. The port that Teams calls has none of it.
 */
@Configuration(proxyBeanMethods = false)
@Profile("management")
class ManagementSecurity {

  private static final String[] PROBES = {
    "/actuator/health/liveness", "/actuator/health/readiness"
  };

  @Bean
  ManagementToken managementToken(
      @Value("${lantern.management-token:}") String given, @Value("${lantern.data}") Path data) {
    return ManagementToken.of(given, data);
  }

  @Bean
  @Order(0)
  SecurityFilterChain managementFilterChain(
      HttpSecurity http, ManagementToken token, Environment environment) {
    return http.securityMatcher(
            request ->
                String.valueOf(request.getLocalPort())
                    .equals(environment.getProperty("local.management.port")))
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(HttpMethod.GET, PROBES)
                    .permitAll()
                    .requestMatchers(HttpMethod.GET)
                    .access(
                        (who, asked) ->
                            new AuthorizationDecision(
                                token.opens(
                                    asked.getRequest().getHeader(HttpHeaders.AUTHORIZATION))))
                    .anyRequest()
                    .denyAll())
        .build();
  }
}
