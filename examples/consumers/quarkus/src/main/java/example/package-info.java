/** A Quarkus application that gives out a plan and takes figures. */
package example;
