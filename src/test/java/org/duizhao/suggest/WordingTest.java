package org.duizhao.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource({
    "general office, office, true",
    "bank china, china bank, true",
    "kmt, kuomintang, true",
    "vietnam, vietnamese, true",
    "turkey, turkish, true",
    "rescue team, rescuer team, true",
    "china japan, sino japanese, true",
    "united states, american, true",
    "water bureau, water office, false",
    "tourism board, tourism bureau, false",
    "moreira, morella, false",
    "macau, macao, false",
    "shaanxi, shanxi, false",
  })
  void knowsWhatIsTheSame(String one, String other, boolean same) {
    assertEquals(same, Wording.areLike(words(one), words(other)));
    assertEquals(same, Wording.areLike(words(other), words(one)));
  }

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }
}
