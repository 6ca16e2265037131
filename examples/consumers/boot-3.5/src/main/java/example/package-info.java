/** A Spring Boot application that gives out a plan and takes figures; the same sources run on Boot 3.5 and on Boot 4.1. */
package example;
