/** An application of modules alone. */
module example.modulepath {
    requires io.github.childplan.core;
    requires io.github.childplan.indicators;
}
