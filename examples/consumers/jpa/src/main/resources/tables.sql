create table plan_version (
    id bigint generated always as identity primary key,
    document jsonb not null
);

create sequence figure_id increment 500;

create table figure (
    id bigint primary key,
    indicator text not null,
    period text not null,
    value jsonb not null
);
