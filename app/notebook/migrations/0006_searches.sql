-- Different names for one thing, which a search for one of them also looks for: "names" is a JSON list.
create table concordance (
    id integer primary key,
    uid text not null unique,
    names text not null,
    created_at text not null,
    modified_at text not null,
    trashed_at text
) strict;

-- Questions that are kept: "wish" is what is asked and how it is shown, as JSON. When it was last looked at is
-- no change of anybody's and no step.
create table search (
    id integer primary key,
    uid text not null unique,
    name text not null check (name <> ''),
    wish text not null,
    created_at text not null,
    modified_at text not null,
    trashed_at text,
    looked_at text
) strict;
