/** How far a plan has come. The types are in the sub-packages; this one holds the style of the generated value classes. */
@ChildplanStyle
@NullMarked
package io.github.childplan.indicators;

import org.jspecify.annotations.NullMarked;
