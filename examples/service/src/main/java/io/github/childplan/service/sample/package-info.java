/** Made-up data, for whoever asks for it. */
@org.jspecify.annotations.NullMarked
package io.github.childplan.service.sample;
