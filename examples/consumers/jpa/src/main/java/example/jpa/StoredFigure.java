package example.jpa;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.observation.Observation;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A figure: what one searches by in columns, the whole as a document. */
@Entity
@Table(name = "figure")
public class StoredFigure {

    @Id
    @GeneratedValue
    @SequenceGenerator(name = "figure_id", sequenceName = "figure_id", allocationSize = 500)
    private Long id;

    private IndicatorId indicator;
    private Period period;

    @JdbcTypeCode(SqlTypes.JSON)
    private Observation value;

    /** For JPA. */
    protected StoredFigure() {}

    /** Makes a row that is not stored yet. */
    public StoredFigure(Observation value) {
        this.indicator = value.indicator();
        this.period = value.period();
        this.value = value;
    }

    /** Returns the key of the row, once it is stored. */
    public Long id() {
        return id;
    }

    /** Returns the figure. */
    public Observation value() {
        return value;
    }
}
