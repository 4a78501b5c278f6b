-- A page that tells of several events, split by a person into one readout for each. The page stays as it was
-- received; the pieces are readouts over the same original. A split is a decision and taken back like one.

create table decision_with_splits (
    id integer primary key,
    kind text not null check (
        kind in ('same_person', 'other_person', 'same_meeting', 'not_same', 'split', 'taken_back')
    ),
    subject text not null,              -- of a split: the uid of the page
    object text not null,
    made_by text not null,
    made_at text not null
) strict;
insert into decision_with_splits select id, kind, subject, object, made_by, made_at from decision order by id;
drop table decision;
alter table decision_with_splits rename to decision;

create trigger decision_keeps before update on decision
    begin select raise(abort, 'a decision is never altered: take it back'); end;
create trigger decision_stays before delete on decision
    begin select raise(abort, 'a decision is never removed: take it back'); end;

-- Where the pieces stand in the page: half-open code points in its text, in order. "born" says that the
-- readout was made by this split or an earlier one of the page, not held before from elsewhere.
create table piece (
    id integer primary key,
    decision_id integer not null references decision (id),
    position integer not null,
    page_id integer not null references readout (id),
    readout_id integer not null references readout (id),
    start integer not null, "end" integer not null,
    born integer not null check (born in (0, 1)),
    before_id integer not null references reading (id),  -- what was shown of the page until then
    unique (decision_id, position)
) strict;
create index piece_by_page on piece (page_id);
create index piece_by_readout on piece (readout_id);

create trigger piece_keeps before update on piece
    begin select raise(abort, 'the record is append-only'); end;
create trigger piece_stays before delete on piece
    begin select raise(abort, 'the record is append-only'); end;
