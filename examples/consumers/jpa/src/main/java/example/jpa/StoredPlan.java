package example.jpa;

import io.github.childplan.core.plan.Plan;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnTransformer;

/** A version of a plan. */
@Entity
@Table(name = "plan_version")
public class StoredPlan {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Convert(converter = PlanConverter.class)
    @ColumnTransformer(write = "?::jsonb")
    private Plan document;

    /** For JPA. */
    protected StoredPlan() {}

    /** Makes a row that is not stored yet. */
    public StoredPlan(Plan document) {
        this.document = document;
    }

    /** Returns the key of the row, once it is stored. */
    public Long id() {
        return id;
    }

    /** Returns the plan. */
    public Plan document() {
        return document;
    }
}
