-- Places to come back to. A bookmark that is taken away stays in its row, so that it can be put back.
-- "start" is a code point of the text with that hash; words are cut from the record there.

create table bookmark (
    id integer primary key,
    uid text not null unique,
    readout_uid text not null,
    text_sha256 text not null check (length(text_sha256) = 64),
    start integer not null check (start >= 0),
    words text not null,
    created_at text not null,
    removed_at text                     -- set while it is taken away
) strict;
create index bookmark_of_readout on bookmark (readout_uid);
