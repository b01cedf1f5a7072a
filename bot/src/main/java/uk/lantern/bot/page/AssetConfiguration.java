package uk.lantern.bot.page;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The style sheets and the mark of the pages: the only files anybody may fetch. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class AssetConfiguration implements WebMvcConfigurer {

  /** Short, since their addresses stay the same from one version to the next. */
  private static final Duration KEPT_BY_BROWSERS = Duration.ofHours(1);

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/*.css", "/assets/*.svg")
        .addResourceLocations("classpath:/assets/")
        .setCacheControl(CacheControl.maxAge(KEPT_BY_BROWSERS).cachePublic());
  }
}
