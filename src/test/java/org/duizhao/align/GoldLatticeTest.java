package org.duizhao.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.duizhao.tools.GoldDocument;
import org.duizhao.tools.GoldDocument.GoldBead;
import org.junit.jupiter.api.Test;

/** What the weights are learnt from. */
class GoldLatticeTest {

  private static final GoldDocument DOCUMENT =
      new GoldDocument(
          "library",
          AlignerTest.article("zh", AlignerTest.ZH),
          AlignerTest.article("en", AlignerTest.EN),
          List.of(
              new GoldBead(List.of(0), List.of(0)),
              new GoldBead(List.of(1), List.of(1)),
              new GoldBead(List.of(2), List.of(2, 3)),
              new GoldBead(List.of(3), List.of(4)),
              new GoldBead(List.of(4), List.of(5)),
              new GoldBead(List.of(5), List.of(6))));

  @Test
  void theAlignmentByHandIsProbable() {
    double[] weights = Weights.standard().byFeature();
    double likelihood = new GoldLattice(DOCUMENT, Weights.standard()).likelihood(weights);
    assertTrue(likelihood < 0 && likelihood > Math.log(0.8), "likelihood " + likelihood);
  }

  @Test
  void theGradientIsThatOfTheLikelihood() {
    GoldLattice lattice = new GoldLattice(DOCUMENT, Weights.standard());
    Random random = new Random(3);
    double[] weights = Weights.standard().byFeature().clone();
    for (int k = 0; k < weights.length; k++) {
      weights[k] = weights[k] / 2 + random.nextGaussian() / 10;
    }
    double[] gradient = lattice.gradient(weights);
    for (int k = 0; k < weights.length; k++) {
      double[] more = weights.clone();
      double[] less = weights.clone();
      more[k] += 1e-5;
      less[k] -= 1e-5;
      double slope = (lattice.likelihood(more) - lattice.likelihood(less)) / 2e-5;
      assertEquals(slope, gradient[k], 1e-3 * (1 + Math.abs(slope)), "feature " + k);
    }
  }
}
