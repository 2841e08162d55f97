package org.duizhao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlaceTest {

  @Test
  void aClippedPlaceIsNamedAsBeforeAndHoldsLittle() {
    Random random = new Random(7);
    List<String> letters = List.of("a", "字", "😀", "\n", "b", " ");
    for (int n = 0; n < 500; n++) {
      StringBuilder text = new StringBuilder();
      random.ints(400, 0, letters.size() + 20).forEach(i -> text.append(letters.get(i % 6)));
      Article article = new Article("a", text.toString(), List.of());
      int points = text.codePointCount(0, text.length());
      int from = random.nextInt(points - 5);
      Span span = new Span(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, from + 4));
      Place place = new Place(article, span);
      Place clipped = place.clipped();
      assertEquals(place.text(), clipped.text());
      assertEquals(place.start(), clipped.start());
      assertEquals(place.end(), clipped.end());
      assertTrue(clipped.article().text().length() <= 90);
    }
  }
}
