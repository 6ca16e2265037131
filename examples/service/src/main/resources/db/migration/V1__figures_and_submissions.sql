-- A version of the plan that figures were judged by, as the canonical JSON of the library reads it.
create table plan_version (
    id        bigint generated always as identity primary key,
    plan      text        not null,
    sha256    text        not null unique,
    document  jsonb       not null,
    stored_at timestamptz not null
);

-- A file that was taken in, known by its bytes.
create table import (
    id          bigint generated always as identity primary key,
    kind        text        not null check (kind in ('FIGURES', 'SUBMISSIONS')),
    source      text        not null,
    sha256      text        not null,
    received_at timestamptz not null,
    received_by text        not null,
    made_up     boolean     not null,
    added       integer     not null check (added >= 0),
    revised     integer     not null check (revised >= 0),
    unchanged   integer     not null check (unchanged >= 0),
    left_out    integer     not null check (left_out >= 0),
    problems    jsonb       not null,
    unique (kind, sha256)
);

-- What figures are about. Whoever writes a revision locks the row of its figure first.
create table figure (
    id        bigint generated always as identity primary key,
    indicator text not null,
    place     text not null,
    period    text not null,
    breakdown text not null,
    unique (indicator, place, period, breakdown)
);

-- Every figure that was ever known. The one known last counts; of two known on the same day, the one received last.
create table figure_revision (
    figure_id     bigint      not null references figure,
    revision      integer     not null check (revision > 0),
    numerator     bigint,
    denominator   bigint,
    stated        numeric,
    unit_kind     text,
    unit_noun_vi  text,
    unit_noun_en  text,
    decimals      integer,
    sample        bigint,
    lower_limit   numeric,
    upper_limit   numeric,
    level_percent numeric,
    status        text        not null,
    finality      text        not null,
    source        text,
    known         date,
    received_at   timestamptz not null,
    received_by   text        not null,
    import_id     bigint references import,
    primary key (figure_id, revision),
    check ((numerator is null) = (denominator is null)),
    check ((stated is null) = (unit_kind is null)),
    check ((numerator is null) <> (stated is null))
);

-- What happened to which report.
create table submission (
    id          bigint generated always as identity primary key,
    obligation  text        not null,
    step        integer     not null,
    reporter    text        not null,
    period      text        not null,
    number      integer     not null,
    occasion    date,
    kind        text        not null,
    day         date        not null,
    instant     timestamptz,
    until       date,
    received_at timestamptz not null,
    received_by text        not null,
    import_id   bigint      not null references import
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'table % is only ever added to', tg_table_name;
end
$$;

create trigger figure_revision_is_kept
    before update or delete or truncate on figure_revision
    for each statement execute function refuse_change();

create trigger submission_is_kept
    before update or delete or truncate on submission
    for each statement execute function refuse_change();
