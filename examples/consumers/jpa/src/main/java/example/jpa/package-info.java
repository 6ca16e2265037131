/** Plans and figures kept by JPA in PostgreSQL. */
package example.jpa;
