-- Briefs in the making: which readouts, and every choice, as JSON. "path" is where it was last exported to.
create table brief (
    id integer primary key,
    uid text not null unique,
    name text not null check (name <> ''),
    readouts text not null,
    plan text not null,
    path text not null default '',
    created_at text not null,
    modified_at text not null,
    trashed_at text
) strict;

-- The key of a handling level; empty where nobody gave the note one.
alter table annotation add column handling text not null default '';
