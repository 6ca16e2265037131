-- That an event was entered wrongly: it is kept and no longer counts.
create table submission_voided (
    submission_id bigint primary key references submission,
    voided_at     timestamptz not null,
    voided_by     text        not null
);

create trigger submission_voided_is_kept
    before update or delete or truncate on submission_voided
    for each statement execute function refuse_change();
