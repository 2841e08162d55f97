package org.duizhao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SourceRootTest {

  private static final Path WORKING = Path.of("").toAbsolutePath();

  @Test
  void filesAreNamedFromTheRoot() {
    SourceRoot parent = new SourceRoot(WORKING.getParent());
    String own = WORKING.getFileName().toString();
    assertEquals(own + "/a/b.txt", parent.path("a/b.txt"));
    assertEquals(own + "/b.txt", parent.path("./a/../b.txt"));
    assertEquals(own + "/b.txt", parent.path(WORKING.resolve("b.txt").toString()));
  }

  @Test
  void aUriHoldsNothingButAscii() {
    SourceRoot root = new SourceRoot(WORKING);
    assertEquals("%E6%96%87%201/a%3Ab%25%5B1%5D.txt", root.uri("文 1/a:b%[1].txt"));
    assertEquals("a%2Bb.txt", root.uri("a+b.txt"));
  }

  @Test
  void aFileElsewhereKeepsItsAbsolutePath() {
    SourceRoot root = new SourceRoot(WORKING.resolve("inner"));
    String outside = WORKING.resolve("b.txt").toString();
    assertFalse(root.holds(outside));
    assertEquals(outside.replace('\\', '/'), root.path(outside));
    assertTrue(root.uri(outside).startsWith("file:///"));
  }

  @Test
  void theRootHoldsTheWorkingFolder() {
    assertTrue(WORKING.startsWith(SourceRoot.here().folder()));
  }
}
