package io.github.childplan.core.codec;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;

/** Where factories of jackson-core begin. */
final class Factories {

    private Factories() {}

    /**
     * Returns a builder of factories that keep no buffer. By default jackson-core leaves its buffers in the calling thread, which
     * in a server outlives the application and would keep all classes of it in memory.
     */
    static JsonFactoryBuilder builder() {
        JsonFactoryBuilder builder = new JsonFactoryBuilder();
        builder.recyclerPool(JsonRecyclerPools.nonRecyclingPool());
        return builder;
    }
}
