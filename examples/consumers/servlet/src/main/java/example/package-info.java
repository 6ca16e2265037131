/** A servlet, without a framework, that gives out a plan and takes figures. */
package example;
