-- What a person decided about a mark when a revision of its text came: carried over (carried_uid names the mark
-- made of it there), or kept on the old text only (null). Without a row the mark still waits.
create table settled (
    id integer primary key,
    uid text not null unique,           -- of both uids: a mark is settled once for a revision
    annotation_uid text not null references annotation (uid) on delete cascade,
    readout_uid text not null,          -- the revision
    carried_uid text references annotation (uid) on delete set null,
    settled_at text not null
) strict;
create index settled_by_annotation on settled (annotation_uid);
create index settled_by_carried on settled (carried_uid);
