-- The user's own file. It names readouts by uid and texts by hash, never by another file's row ids.
-- Positions ("start", "end") are half-open code points in the text with that hash.

create table notebook (
    uid text not null primary key
) strict, without rowid;

create table annotation (
    id integer primary key,
    uid text not null unique,
    readout_uid text not null,
    text_sha256 text not null check (length(text_sha256) = 64),
    start integer not null check (start >= 0),
    "end" integer not null check ("end" > start),
    exact text not null, prefix text not null, suffix text not null,
    colour text not null check (colour in ('yellow', 'green', 'blue', 'pink', 'orange')),
    note text not null,
    author text not null,
    created_at text not null,
    modified_at text not null,
    trashed_at text                     -- set while it lies in the trash
) strict;
create index annotation_of_readout on annotation (readout_uid);

create table tag (
    id integer primary key,
    name text not null unique collate nocase
) strict;

create table annotation_tag (
    annotation_id integer not null references annotation (id) on delete cascade,
    position integer not null,
    tag_id integer not null references tag (id),
    primary key (annotation_id, position)
) strict, without rowid;
create index annotation_by_tag on annotation_tag (tag_id);

-- One row per step the user took, with the annotation before and after it as JSON: undo and redo
-- walk these rows, in this session or in a later one.
create table step (
    id integer primary key,
    label text not null,
    annotation_uid text not null,
    before text,
    after text,
    taken_at text not null,
    undone integer not null default 0 check (undone in (0, 1))
) strict;
create index step_undone on step (undone, id);
