package io.github.childplan.indicators.observation;

import java.util.List;

/** The revision policies of the library. */
enum StandardRevisionPolicy implements RevisionPolicy {
    LATEST_KNOWN {
        @Override
        public Observation choose(List<Observation> revisions) {
            return last(revisions);
        }
    },
    FINAL_FIRST {
        @Override
        public Observation choose(List<Observation> revisions) {
            List<Observation> done = revisions.stream()
                    .filter(figure -> figure.finality() == Finality.FINAL)
                    .toList();
            return last(done.isEmpty() ? revisions : done);
        }
    },
    FIRST_PUBLISHED {
        @Override
        public Observation choose(List<Observation> revisions) {
            return revisions.get(0);
        }
    };

    private static Observation last(List<Observation> list) {
        return list.get(list.size() - 1);
    }
}
