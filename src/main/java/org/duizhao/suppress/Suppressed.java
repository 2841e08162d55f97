package org.duizhao.suppress;

import org.duizhao.check.Finding;

/** A finding that is not told, and why. */
public record Suppressed(Finding finding, Suppression suppression) {}
