package io.github.childplan.core.agency;

/** In which role an agency has a duty. A duty may have several. Thread-safe. */
public enum DutyRole {
    /** The standing agency of the plan ("cơ quan thường trực"). */
    STANDING,
    /** Leads ("chủ trì"). */
    LEAD,
    /** Works with others ("phối hợp"): beside LEAD with those it leads, alone under another's lead or with equals. */
    COORDINATE,
    /** Prepares for and advises the committee ("tham mưu"). */
    ADVISE,
    /** Carries out what is its own field. */
    CARRY_OUT,
    /** Is asked and not ordered ("đề nghị"), because it stands outside the committee's authority. */
    REQUESTED
}
