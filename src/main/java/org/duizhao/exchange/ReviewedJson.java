package org.duizhao.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.text.InputException;

/** Reads the beads of one pair out of what {@code align --format json} writes. */
final class ReviewedJson {

  private final JsonParser json;
  private final String name;
  private final List<Pair> pairs = new ArrayList<>();

  private static final class Pair {
    private String zh = "";
    private final List<ReviewedRow> rows = new ArrayList<>();
  }

  private ReviewedJson(JsonParser json, String name) {
    this.json = json;
    this.name = name;
  }

  /**
   * The beads of the only pair, or of the one whose Chinese file has this name.
   *
   * @throws InputException if the text is not such JSON, or has no such pair
   */
  static List<ReviewedRow> read(String text, String name, String zh) {
    try (JsonParser json = new JsonFactory().createParser(text)) {
      ReviewedJson reading = new ReviewedJson(json, name);
      reading.document();
      return reading.pairs.stream()
          .filter(pair -> reading.pairs.size() == 1 || pair.zh.equals(zh))
          .findFirst()
          .orElseThrow(
              () ->
                  new InputException(
                      name, "no pair in it whose Chinese is " + zh, "name what align wrote of it"))
          .rows;
    } catch (JsonProcessingException e) {
      throw new InputException(
          name + ":" + e.getLocation().getLineNr(), "the JSON is damaged", "write it again", e);
    } catch (IOException e) {
      throw new InputException(name, "cannot be read", "write it again", e);
    }
  }

  private void document() throws IOException {
    json.nextToken();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean isPairs = json.currentName().equals("pairs");
      json.nextToken();
      if (isPairs && json.currentToken() == JsonToken.START_ARRAY) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
          pair();
        }
      } else {
        json.skipChildren();
      }
    }
  }

  private void pair() throws IOException {
    Pair pair = new Pair();
    pairs.add(pair);
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      if (field.equals("zh") && value == JsonToken.VALUE_STRING) {
        pair.zh = json.getText();
      } else if (field.equals("beads") && value == JsonToken.START_ARRAY) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
          pair.rows.add(bead(name + ":bead " + (pair.rows.size() + 1)));
        }
      } else {
        json.skipChildren();
      }
    }
  }

  private ReviewedRow bead(String where) throws IOException {
    String zh = "";
    String en = "";
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      String text = value == JsonToken.START_ARRAY ? texts() : "";
      zh = field.equals("zh") ? text : zh;
      en = field.equals("en") ? text : en;
    }
    return new ReviewedRow(where, zh, en);
  }

  /** What stands under "text" in the objects of an array. */
  private String texts() throws IOException {
    StringBuilder texts = new StringBuilder();
    while (json.nextToken() == JsonToken.START_OBJECT) {
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean isText = json.currentName().equals("text");
        json.nextToken();
        if (isText) {
          texts.append(json.getText()).append(' ');
        } else {
          json.skipChildren();
        }
      }
    }
    return texts.toString();
  }
}
