-- The record. Words are those of the house: a readout is one published text, a reading one
-- interpretation of it, a meeting the event that several readouts tell of.
-- Positions ("start", "end") are half-open code points in readout.text.

create table archive (
    uid text not null primary key
) strict, without rowid;

create table meeting (
    id integer primary key,
    uid text not null unique
) strict;

-- The bytes as received, once for all the texts that were read from them (a volume gives hundreds).
create table original (
    sha256 text not null primary key check (length(sha256) = 64),
    bytes blob not null                 -- compressed with zlib
) strict;

create table readout (
    id integer primary key,
    uid text not null unique,
    meeting_id integer not null references meeting (id),
    revises_uid text references readout (uid),
    text text not null,
    text_sha256 text not null check (length(text_sha256) = 64),
    source_sha256 text not null references original (sha256),
    source_name text not null,
    media_type text not null,
    encoding text,
    encoding_basis text not null,
    publisher text,
    publisher_country text,
    language text,
    url text,
    published_on text,
    retrieved_on text,
    licence text,
    attribution text,
    received_at text not null
) strict;
create index readout_by_source on readout (source_sha256);
create index readout_by_text on readout (text_sha256);
create index readout_by_url on readout (url) where url is not null;

create table reading (
    id integer primary key,
    readout_id integer not null references readout (id),
    made_by text not null,
    made_at text not null,
    confirmed integer not null default 0 check (confirmed in (0, 1)),
    is_readout integer not null check (is_readout in (0, 1)),
    reason text,
    title text, title_start integer, title_end integer,
    language text,
    publisher text,
    publisher_country text,
    published_on text,
    kind text not null,
    date text, date_basis text not null, date_start integer, date_end integer,
    start_time text, start_time_start integer, start_time_end integer,
    duration_minutes integer, duration_start integer, duration_end integer,
    mode text, mode_start integer, mode_end integer,
    place text, place_country text, place_start integer, place_end integer,
    occasion text, occasion_start integer, occasion_end integer
) strict;
create index reading_of_readout on reading (readout_id, confirmed, id);

create table block (
    id integer primary key,
    reading_id integer not null references reading (id),
    kind text not null, label text, level integer not null,
    start integer not null, "end" integer not null,
    credit_start integer, credit_end integer
) strict;
create index block_of_reading on block (reading_id);

-- An identity as the names alone give it: one side, one name, in whatever order and with whatever marks it
-- is written. Which identities are one person is decided by a person, below.
create table person (
    id integer primary key,
    uid text not null unique,
    key text not null,
    side text not null,                 -- '' where it is not known
    unique (key, side)
) strict;

create table participant (
    id integer primary key,
    reading_id integer not null references reading (id),
    person_id integer not null references person (id),
    position integer not null,          -- the place in the printed order, from 0
    name text not null, office text, side text,
    role text not null check (role in ('principal', 'attendee')),
    start integer not null, "end" integer not null,
    office_start integer, office_end integer
) strict;
create index participant_of_reading on participant (reading_id);
create index participant_by_person on participant (person_id);

create table point (
    id integer primary key,
    reading_id integer not null references reading (id),
    label text not null, level integer not null,
    start integer not null, "end" integer not null
) strict;
create index point_of_reading on point (reading_id);

create table statement (
    id integer primary key,
    reading_id integer not null references reading (id),
    verb text not null, act text not null,
    reported integer not null check (reported in (0, 1)),
    inferred integer not null check (inferred in (0, 1)),
    point text,
    start integer not null, "end" integer not null,
    verb_start integer, verb_end integer,
    content_start integer, content_end integer
) strict;
create index statement_of_reading on statement (reading_id);

create table statement_speaker (
    statement_id integer not null references statement (id),
    position integer not null,
    name text,                          -- null where only the side is known
    side text,
    primary key (statement_id, position)
) strict, without rowid;

create table agreement (
    id integer primary key,
    reading_id integer not null references reading (id),
    verb text not null, kind text not null, point text,
    start integer not null, "end" integer not null,
    verb_start integer, verb_end integer
) strict;
create index agreement_of_reading on agreement (reading_id);

create table reference (
    id integer primary key,
    reading_id integer not null references reading (id),
    label text not null, kind text not null, date text,
    start integer not null, "end" integer not null
) strict;
create index reference_of_reading on reference (reading_id);

create table finding (
    id integer primary key,
    reading_id integer not null references reading (id),
    field text not null, severity text not null, message text not null,
    start integer, "end" integer
) strict;
create index finding_of_reading on finding (reading_id);

-- What a person decided about identities and events. A decision is taken back by another row that names it;
-- it is never removed. 'same_person' and 'same_meeting' join subject and object (uids); 'other_person' takes
-- the mentions of person subject in readout object for another person; 'not_same' settles a proposal.
create table decision (
    id integer primary key,
    kind text not null check (kind in ('same_person', 'other_person', 'same_meeting', 'not_same', 'taken_back')),
    subject text not null,
    object text not null,
    made_by text not null,
    made_at text not null
) strict;

-- What was received and what was read from it is never altered; a correction is a new row.
create trigger archive_keeps before update on archive
    begin select raise(abort, 'the record is append-only'); end;
create trigger archive_stays before delete on archive
    begin select raise(abort, 'the record is append-only'); end;
create trigger original_keeps before update on original
    begin select raise(abort, 'the record is append-only'); end;
create trigger original_stays before delete on original
    begin select raise(abort, 'the record is append-only'); end;
create trigger readout_keeps before update on readout
    begin select raise(abort, 'the record is append-only: import a revision'); end;
create trigger readout_stays before delete on readout
    begin select raise(abort, 'the record is append-only'); end;
create trigger reading_keeps before update on reading
    begin select raise(abort, 'a reading is never altered: make a new one'); end;
create trigger reading_stays before delete on reading
    begin select raise(abort, 'a reading is never removed'); end;
create trigger block_keeps before update on block
    begin select raise(abort, 'a reading is never altered: make a new one'); end;
create trigger block_stays before delete on block
    begin select raise(abort, 'a reading is never removed'); end;
create trigger participant_keeps before update on participant
    begin select raise(abort, 'a reading is never altered: make a new one'); end;
create trigger participant_stays before delete on participant
    begin select raise(abort, 'a reading is never removed'); end;
create trigger point_keeps before update on point
    begin select raise(abort, 'a reading is never altered: make a new one'); end;
create trigger point_stays before delete on point
    begin select raise(abort, 'a reading is never removed'); end;
create trigger statement_keeps before update on statement
    begin select raise(abort, 'a reading is never altered: make a new one'); end;
create trigger statement_stays before delete on statement
    begin select raise(abort, 'a reading is never removed'); end;
create trigger statement_speaker_keeps before update on statement_speaker
    begin select raise(abort, 'a reading is never altered: make a new one'); end;
create trigger statement_speaker_stays before delete on statement_speaker
    begin select raise(abort, 'a reading is never removed'); end;
create trigger agreement_keeps before update on agreement
    begin select raise(abort, 'a reading is never altered: make a new one'); end;
create trigger agreement_stays before delete on agreement
    begin select raise(abort, 'a reading is never removed'); end;
create trigger reference_keeps before update on reference
    begin select raise(abort, 'a reading is never altered: make a new one'); end;
create trigger reference_stays before delete on reference
    begin select raise(abort, 'a reading is never removed'); end;
create trigger finding_keeps before update on finding
    begin select raise(abort, 'a reading is never altered: make a new one'); end;
create trigger finding_stays before delete on finding
    begin select raise(abort, 'a reading is never removed'); end;
create trigger person_keeps before update on person
    begin select raise(abort, 'an identity is never altered: decide who is the same'); end;
create trigger person_stays before delete on person
    begin select raise(abort, 'an identity is never removed'); end;
create trigger meeting_keeps before update on meeting
    begin select raise(abort, 'a meeting is never altered: decide which are the same'); end;
create trigger meeting_stays before delete on meeting
    begin select raise(abort, 'a meeting is never removed'); end;
create trigger decision_keeps before update on decision
    begin select raise(abort, 'a decision is never altered: take it back'); end;
create trigger decision_stays before delete on decision
    begin select raise(abort, 'a decision is never removed: take it back'); end;
