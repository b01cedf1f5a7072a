package uk.lantern.scheduler.digest;

import org.springframework.context.annotation.Configuration;

/** The doors to editions and to what is on their cards. */
@Configuration(proxyBeanMethods = false)
public class DigestConfiguration {}
