/** A program on the module path that goes into an image of its own. */
package example.modulepath;
