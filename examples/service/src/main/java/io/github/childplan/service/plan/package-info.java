/** The plan that the service is about. */
@org.jspecify.annotations.NullMarked
package io.github.childplan.service.plan;
