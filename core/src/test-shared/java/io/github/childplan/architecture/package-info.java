/** The architecture rules that every module's {@code ArchitectureTest} applies to its own classes. */
package io.github.childplan.architecture;
