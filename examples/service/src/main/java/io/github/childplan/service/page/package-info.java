/** The page that people look at. */
@org.jspecify.annotations.NullMarked
package io.github.childplan.service.page;
