package uk.lantern.bot.wiring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * Which addresses exist. The messages address has a gate of its own, pages open by signed link; all
 * else is refused.
 */
@Configuration(proxyBeanMethods = false)
public class WebSecurity {

  private static final String[] PAGES = {"/pages/**", "/assets/*"};

  /** Our own style and pictures, those inside a page too; no script, no form, no frame. */
  private static final String CONTENT =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'none'";

  /** Spring adds no-store, no sniffing of types and no frames by itself. */
  @Bean
  SecurityFilterChain lanternFilterChain(HttpSecurity http) {
    // Nobody logs in or out here, so there is no request to come back to either.
    return http.csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                    .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                    .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex")))
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(HttpMethod.OPTIONS)
                    .denyAll()
                    .requestMatchers("/api/messages", "/actuator/health/**", "/livez", "/readyz")
                    .permitAll()
                    .requestMatchers(HttpMethod.GET, PAGES)
                    .permitAll()
                    .requestMatchers(HttpMethod.HEAD, PAGES)
                    .permitAll()
                    .anyRequest()
                    .denyAll())
        .build();
  }

  /**
   * As Spring has it, and quicker: by a pattern it looks at every letter of a header each time one
   * is read, and the token of each activity has a thousand of them.
   */
  @Bean
  HttpFirewall firewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowedHeaderValues(WebSecurity::isAllowed);
    return firewall;
  }

  /** What is printable ASCII is assigned and no control character; all else the pattern judges. */
  static boolean isAllowed(String headerValue) {
    for (int i = 0; i < headerValue.length(); i++) {
      char c = headerValue.charAt(i);
      if (c < ' ' || c > '~') {
        return StrictHttpFirewall.ALLOWED_HEADER_VALUES.test(headerValue);
      }
    }
    return true;
  }

  /** Nobody reads how long each of Spring's filters took, so none is measured. */
  @Bean
  SecurityObservationSettings unmeasuredFilters() {
    return SecurityObservationSettings.noObservations();
  }

  /** Nobody signs in with a password; without this Spring would invent a user and print one. */
  @Bean
  UserDetailsService nobody() {
    return name -> {
      throw new UsernameNotFoundException("Lantern has no passwords.");
    };
  }
}
