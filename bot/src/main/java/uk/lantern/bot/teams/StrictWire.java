package uk.lantern.bot.teams;

import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the server takes off the wire before anybody reads a request. */
@Configuration(proxyBeanMethods = false)
public class StrictWire {

  /** Nobody sends any; proxies that read them differently are how requests are smuggled. */
  private static final int NONE = 0;

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> oneReadingOnly() {
    return tomcat -> {
      tomcat.setProtocol(OneLengthProtocol.class.getName());
      tomcat.addConnectorCustomizers(noChunkExtensions());
    };
  }

  private static TomcatConnectorCustomizer noChunkExtensions() {
    return connector -> {
      if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
        http.setMaxExtensionSize(NONE);
      }
    };
  }
}
