package org.duizhao.check;

import java.util.Optional;
import org.duizhao.text.Place;

/**
 * A way in which a pair writes something that may be written in several ways.
 *
 * @param subject what is written
 * @param form how it is written
 * @param severity how much it matters if it is written in another way elsewhere
 * @param count how often it is written so
 * @param en the first place where it is
 * @param zh the Chinese that place answers to
 */
public record Usage(
    String subject, String form, Severity severity, int count, Place en, Optional<Place> zh) {

  public Usage {
    if (count < 1) {
      throw new IllegalArgumentException(subject + " is written " + count + " times");
    }
  }

  Usage clipped() {
    return new Usage(subject, form, severity, count, en.clipped(), zh.map(Place::clipped));
  }

  Usage plus(Usage other) {
    return new Usage(subject, form, severity, count + other.count, en, zh);
  }
}
