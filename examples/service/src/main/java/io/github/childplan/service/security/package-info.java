/** Who may see and who may write. */
@org.jspecify.annotations.NullMarked
package io.github.childplan.service.security;
