package org.duizhao.text;

import java.util.List;

final class Paragraphs {
  private Paragraphs() {}

  static List<Span> of(String text) {
    return Lines.of(text).stream().map(l -> Lines.trim(text, l)).filter(s -> !s.isEmpty()).toList();
  }
}
