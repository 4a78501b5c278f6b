-- Meetings that are known to have taken place, whether or not a text of them is held: recorded by a person, by
-- hand or from a list of visits, so that gaps show. Each is a word of one person at one time and is never altered:
-- it is withdrawn by another row, and that by another. Whether a text of the meeting is held is not written
-- here: it is worked out from the readings, and where it is doubtful a decision says so (kinds 'same_meeting'
-- and 'not_same', subject the known meeting, object the meeting of the texts).

create table known_meeting (
    id integer primary key,
    uid text not null unique check (uid like 'known-%'), -- sorts behind the uids of meetings with texts
    date text not null check (
        date glob '[0-9][0-9][0-9][0-9]'
        or date glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]'
        or date glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
    ),                                  -- ISO 8601, only as much of it as is known
    until text check (until is null or until >= date), -- the last day, of a meeting or visit of several days
    title text not null,                -- '' where it has none
    mode text,
    place text,
    place_country text,
    known_from text not null check (known_from != ''),
    url text,
    note text not null,
    batch text not null,                -- one for all that were recorded together
    made_by text not null,
    made_at text not null
) strict;
create index known_meeting_by_date on known_meeting (date);
create index known_meeting_by_batch on known_meeting (batch);

create table known_side (
    known_id integer not null references known_meeting (id),
    position integer not null,
    side text not null,                 -- a code, as in participant.side
    primary key (known_id, position)
) strict, without rowid;

create table known_person (
    known_id integer not null references known_meeting (id),
    position integer not null,
    name text not null, office text, side text,
    primary key (known_id, position)
) strict, without rowid;

-- That a known meeting is withdrawn, or stands again; the newest row says which, none says that it stands.
create table known_standing (
    id integer primary key,
    known_id integer not null references known_meeting (id),
    stands integer not null check (stands in (0, 1)),
    why text not null,
    made_by text not null,
    made_at text not null
) strict;
create index known_standing_of on known_standing (known_id, id);

create trigger known_meeting_keeps before update on known_meeting
    begin select raise(abort, 'a known meeting is never altered: withdraw it and record another'); end;
create trigger known_meeting_stays before delete on known_meeting
    begin select raise(abort, 'a known meeting is never removed: withdraw it'); end;
create trigger known_side_keeps before update on known_side
    begin select raise(abort, 'a known meeting is never altered: withdraw it and record another'); end;
create trigger known_side_stays before delete on known_side
    begin select raise(abort, 'a known meeting is never removed: withdraw it'); end;
create trigger known_person_keeps before update on known_person
    begin select raise(abort, 'a known meeting is never altered: withdraw it and record another'); end;
create trigger known_person_stays before delete on known_person
    begin select raise(abort, 'a known meeting is never removed: withdraw it'); end;
create trigger known_standing_keeps before update on known_standing
    begin select raise(abort, 'the record is append-only'); end;
create trigger known_standing_stays before delete on known_standing
    begin select raise(abort, 'the record is append-only'); end;

-- Meetings are looked for by their day: those that may be one, those of a stretch of time.
create index reading_by_date on reading (date);
