/** What a plan says. The types are in the sub-packages; this one holds the style of the generated value classes. */
@ChildplanStyle
@NullMarked
package io.github.childplan.core;

import org.jspecify.annotations.NullMarked;
