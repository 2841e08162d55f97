/**
 * The configuration file {@code duizhao.toml}: where it is found, what may stand in it, and what is
 * in force and from where. Options of the command line stand above it. Meets tomlj.
 */
package org.duizhao.config;
