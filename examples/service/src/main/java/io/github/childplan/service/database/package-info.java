/** The database that is started where none is named. */
@org.jspecify.annotations.NullMarked
package io.github.childplan.service.database;
