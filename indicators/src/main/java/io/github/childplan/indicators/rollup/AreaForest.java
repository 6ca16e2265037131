package io.github.childplan.indicators.rollup;

import io.github.childplan.core.place.PlaceId;
import io.github.childplan.indicators.table.ObservationTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The trees of several areas on a day as numbers, every place once, however many trees it stands in. A node is a place that
 * others lie under, or an area that is asked for; nodes follow those under them. Leaves are places of the table. Nothing
 * changes it once it is made.
 */
final class AreaForest {

    /** Stands for a place of the table that is no leaf of any tree. */
    static final int NOBODY = -1;

    /** Stands for a place that takes more than one step. */
    static final int SPECIAL = -2;

    private static final int[] NO_OWNERS = {};

    /** A node in numbers. */
    private record Node(AreaNode area, int leafChildren, int partChildren) {}

    private final ObservationTable table;
    private final List<Node> nodes = new ArrayList<>();
    private final List<int[]> children = new ArrayList<>();
    private final Map<PlaceId, Integer> numbers = new HashMap<>();
    private final int[] roots;
    private final int[] owner;
    private final int[][] otherOwners;
    private final int[] nodeOfPlace;
    private final boolean[] openLeaf;
    private final int[] simpleOwners;
    private final boolean anySpecial;

    AreaForest(List<AreaNode> areas, ObservationTable table) {
        int places = table.places().size();
        this.table = table;
        this.owner = filled(places);
        this.nodeOfPlace = filled(places);
        this.otherOwners = new int[places][];
        Arrays.fill(otherOwners, NO_OWNERS);
        this.openLeaf = new boolean[places];
        this.roots = areas.stream().mapToInt(this::enter).toArray();
        this.simpleOwners = new int[places];
        Arrays.setAll(
                simpleOwners,
                place -> nodeOfPlace[place] == NOBODY && otherOwners[place].length == 0 && !openLeaf[place]
                        ? owner[place]
                        : SPECIAL);
        this.anySpecial = Arrays.stream(simpleOwners).anyMatch(node -> node == SPECIAL);
    }

    int size() {
        return nodes.size();
    }

    /** Returns the node of an area by its place among those asked for. */
    int root(int area) {
        return roots[area];
    }

    AreaNode area(int node) {
        return nodes.get(node).area();
    }

    int[] children(int node) {
        return children.get(node);
    }

    int leafChildren(int node) {
        return nodes.get(node).leafChildren();
    }

    /** Returns how many places lie under a node with a part of their land only. */
    int partChildren(int node) {
        return nodes.get(node).partChildren();
    }

    /** Returns the node that a place of the table is a leaf of, or {@link #NOBODY}. */
    int owner(int place) {
        return owner[place];
    }

    /** Returns further nodes that the place is a leaf of. */
    int[] otherOwners(int place) {
        return otherOwners[place];
    }

    /** Returns the node of a place of the table, or {@link #NOBODY} if nothing lies under it. */
    int node(int place) {
        return nodeOfPlace[place];
    }

    /**
     * Returns by place of the table the node that it is a leaf of, where that is all there is to it; {@link #NOBODY} if it is in no
     * tree, {@link #SPECIAL} if it is a node itself, a leaf of several, or one whose places the registry does not list. Not to be changed.
     */
    int[] simpleOwners() {
        return simpleOwners;
    }

    boolean anySpecial() {
        return anySpecial;
    }

    /** Returns whether a leaf has places under it that the registry does not list. */
    boolean openLeaf(int place) {
        return openLeaf[place];
    }

    private int enter(AreaNode area) {
        Integer known = numbers.get(area.place().id());
        if (known != null) {
            return known;
        }
        List<Integer> under = new ArrayList<>();
        List<AreaNode> leaves = new ArrayList<>();
        int parts = 0;
        for (AreaNode part : area.parts()) {
            if (part.share() == AreaNode.Share.PART) {
                parts++;
            } else if (part.leaf()) {
                leaves.add(part);
            } else {
                under.add(enter(part));
            }
        }
        int number = nodes.size();
        int place = table.indexOf(area.place().id());
        nodes.add(new Node(area, leaves.size(), parts));
        children.add(under.stream().mapToInt(Integer::intValue).toArray());
        numbers.put(area.place().id(), number);
        if (place >= 0) {
            nodeOfPlace[place] = number;
        }
        leaves.forEach(leaf -> own(leaf, number));
        return number;
    }

    private void own(AreaNode leaf, int node) {
        int place = table.indexOf(leaf.place().id());
        if (place < 0) {
            return;
        }
        openLeaf[place] = !leaf.notCovered().isEmpty();
        if (owner[place] == NOBODY) {
            owner[place] = node;
        } else {
            int[] more = Arrays.copyOf(otherOwners[place], otherOwners[place].length + 1);
            more[more.length - 1] = node;
            otherOwners[place] = more;
        }
    }

    private static int[] filled(int size) {
        int[] array = new int[size];
        Arrays.fill(array, NOBODY);
        return array;
    }
}
