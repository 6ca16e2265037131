/** Who reports what, when and how. The types are in the sub-packages; this one holds the style of the generated value classes. */
@ChildplanStyle
@NullMarked
package io.github.childplan.reporting;

import org.jspecify.annotations.NullMarked;
