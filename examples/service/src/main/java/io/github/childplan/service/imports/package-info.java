/** Files that are taken in, all or nothing, each once. */
@org.jspecify.annotations.NullMarked
package io.github.childplan.service.imports;
