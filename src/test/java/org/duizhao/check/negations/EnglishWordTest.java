package org.duizhao.check.negations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.duizhao.check.negations.EnglishWord.Negation;
import org.duizhao.text.Segment;
import org.duizhao.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishWordTest {

  @ParameterizedTest
  @CsvSource({
    "not, EXPLICIT",
    "didn’t, EXPLICIT",
    "unfinished, LEXICAL",
    "nonlinear, LEXICAL",
    "inaccurate, LEXICAL",
    "irrelevant, LEXICAL",
    "countless, LEXICAL",
    "failed, LEXICAL",
    "remained, IMPLIED",
    "under, NONE",
    "universe, NONE",
    "interest, NONE",
    "income, NONE",
    "improve, NONE"
  })
  void prefixesCountWhereTheRestIsAWord(String word, Negation negation) {
    Segment segment = new Segment(new Span(0, word.length()), word, Segment.Kind.BODY, 0);
    assertEquals(negation, EnglishWord.in(List.of(segment)).get(0).negation());
  }
}
