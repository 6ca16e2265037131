/** A plan, its figures and its reports as a web service, made of the library's published artifacts and Spring Boot. */
@org.jspecify.annotations.NullMarked
package io.github.childplan.service;
