package org.duizhao.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duizhao.document.WordPackage.Relationship;
import org.duizhao.text.InputException;
import org.duizhao.text.Landmark;
import org.duizhao.text.Segment.Kind;
import org.duizhao.text.Segmentation;

/**
 * Reads a Word document (.docx): the body in order, text boxes after the paragraph they are
 * anchored in, then footnotes and endnotes in the order in which they are referred to, then headers
 * and footers, which belong to the page.
 *
 * <p>Paragraphs are numbered as Word counts them: those of the body that hold text, cells of tables
 * among them. Text boxes, notes, headers and footers are counted apart.
 *
 * <p>The parts are read as a stream by the JDK's own parser. Libraries for Word documents build the
 * whole document in memory and hide what matters here (changes, text boxes, hidden text, fields).
 */
final class WordFile {

  private final WordPackage parts;
  private final WordBudget budget;
  private final WordStyles styles = new WordStyles();
  private final WordText text = new WordText(styles);

  private WordFile(WordPackage parts, String name) {
    this.parts = parts;
    this.budget = new WordBudget(name);
  }

  /**
   * Reads a file.
   *
   * @throws InputException if it is not a Word document, damaged, or without text
   */
  static WordDocument read(Path file, String name, Segmentation segmentation) {
    try (WordPackage parts = WordPackage.open(file, name)) {
      WordFile reading = new WordFile(parts, name);
      reading.read();
      if (reading.text.isEmpty()) {
        throw new InputException(
            name, "there is no text in this document", "see that the right file was saved");
      }
      return reading.text.document(name, segmentation);
    }
  }

  private void read() {
    String body = parts.body();
    List<Relationship> related = parts.relationships(body);
    if (!of(related, "aFChunk").isEmpty()) {
      throw new InputException(
          budget.name(),
          "a part of this document is still in another format, which Word takes in when it saves",
          "open it in Word and save it again as .docx");
    }
    of(related, "styles").forEach(part -> parts.read(part, styles::read));
    part(body)
        .ifPresent(
            main -> {
              main.paragraphs().forEach(p -> text.add(p, Landmark.Kind.PARAGRAPH));
              notes(related, "footnotes", main.footnotes(), Landmark.Kind.FOOTNOTE);
              notes(related, "endnotes", main.endnotes(), Landmark.Kind.ENDNOTE);
            });
    page(related, "header", Landmark.Kind.HEADER);
    page(related, "footer", Landmark.Kind.FOOTER);
  }

  private void notes(List<Relationship> related, String type, Set<String> ids, Landmark.Kind kind) {
    for (String name : of(related, type)) {
      part(name).ifPresent(part -> ids.forEach(id -> text.addNote(part.note(id), kind)));
    }
  }

  /** Headers and footers: the same words once. */
  private void page(List<Relationship> related, String type, Landmark.Kind kind) {
    Set<String> seen = new HashSet<>();
    for (String name : of(related, type)) {
      for (WordParagraph p : part(name).map(WordStory::paragraphs).orElse(List.of())) {
        if (seen.add(p.text())) {
          text.add(p, kind, Optional.of(Kind.FURNITURE));
        }
      }
    }
  }

  private Optional<WordStory> part(String name) {
    List<WordStory> read = new ArrayList<>();
    parts.read(
        name,
        xml -> {
          WordStory story = new WordStory(name, styles, budget);
          WordPart.read(xml, styles, story);
          read.add(story);
        });
    return read.stream().findFirst();
  }

  private static List<String> of(List<Relationship> related, String type) {
    return related.stream()
        .filter(relationship -> relationship.type().equals(type))
        .map(Relationship::target)
        .distinct()
        .sorted()
        .toList();
  }
}
