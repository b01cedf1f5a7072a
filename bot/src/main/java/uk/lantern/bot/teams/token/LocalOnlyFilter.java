package uk.lantern.bot.teams.token;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Profile {@code local}: every page and address, for this machine only. The Host header is looked
 * at too, so that no web site can reach Lantern through the browser of the person who tries it (DNS
 * rebinding).
 */
public final class LocalOnlyFilter extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (Loopback.peer(request.getRemoteAddr()) && Loopback.host(request.getServerName())) {
      chain.doFilter(request, response);
    } else {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
