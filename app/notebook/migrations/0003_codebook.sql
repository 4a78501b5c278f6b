-- The codebook as a tree, what a mark is about, links between annotations, a trash for all three, and
-- steps that can hold any change.

alter table annotation add column kind text not null default 'passage'
    check (kind in ('passage', 'statement', 'agreement', 'attendee', 'readout'));
create index annotation_trashed on annotation (trashed_at) where trashed_at is not null;

drop index annotation_by_tag;
drop index step_undone;
alter table annotation_tag rename to old_annotation_tag;
alter table tag rename to old_tag;
alter table step rename to old_step;

-- A tag is named by its path, "Security/North Korea". While it lies in the trash its annotations keep it,
-- unseen, and its name is free.
create table tag (
    id integer primary key,
    uid text not null unique,
    path text not null collate nocase check (path <> ''),
    definition text not null default '',
    colour text check (colour in ('yellow', 'green', 'blue', 'pink', 'orange')),
    trashed_at text
) strict;
create unique index tag_by_path on tag (path) where trashed_at is null;

insert into tag (id, uid, path)
    select id, lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2)
        || '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))), name
    from old_tag where name <> '';

-- What stands before a slash is a parent.
insert or ignore into tag (uid, path)
    with recursive cut (rest, head) as (
        select name || '/', '' from old_tag where instr(name, '/') > 0
        union
        select substr(rest, instr(rest, '/') + 1), head || substr(rest, 1, instr(rest, '/'))
        from cut where rest <> ''
    )
    select lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2)
        || '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))), rtrim(head, '/')
    from cut where rest <> '' and rtrim(head, '/') <> '';

create table annotation_tag (
    annotation_id integer not null references annotation (id) on delete cascade,
    tag_id integer not null references tag (id) on delete cascade,
    position integer not null,
    primary key (annotation_id, tag_id)
) strict, without rowid;
create index annotation_by_tag on annotation_tag (tag_id);
insert or ignore into annotation_tag (annotation_id, tag_id, position)
    select annotation_id, tag_id, position from old_annotation_tag where tag_id in (select id from tag);
drop table old_annotation_tag;
drop table old_tag;

create table link (
    id integer primary key,
    uid text not null unique,
    source_uid text not null references annotation (uid) on delete cascade,
    target_uid text not null references annotation (uid) on delete cascade,
    relation text not null check (relation <> ''),
    author text not null,
    created_at text not null,
    trashed_at text
) strict;
create index link_by_source on link (source_uid);
create index link_by_target on link (target_uid);

-- One row per step the user took. "changes" is a JSON array of {kind, uid, before, after}: rows of any of
-- the three tables before and after the step, null where there is none. Undone steps that were left
-- behind by a new one (2) are kept: what was written in them is not lost.
create table step (
    id integer primary key,
    label text not null,
    changes text not null,
    taken_at text not null,
    undone integer not null default 0 check (undone in (0, 1, 2))
) strict;
insert into step (id, label, changes, taken_at, undone)
    select id, label, json_array(json_object('kind', 'annotation', 'uid', annotation_uid,
            'before', json(before),
            'after', json(coalesce(after, json_set(before, '$.trashed_at', taken_at))))),
        taken_at, undone
    from old_step where annotation_uid <> '*';
insert into step (id, label, changes, taken_at, undone)
    select taken.id, taken.label, (
            select json_group_array(json_object('kind', 'annotation', 'uid', each.key,
                'before', json((select old.value from json_each(coalesce(taken.before, '{}')) old
                                where old.key = each.key)),
                'after', json(coalesce(
                    (select new.value from json_each(coalesce(taken.after, '{}')) new
                     where new.key = each.key),
                    (select json_set(old.value, '$.trashed_at', taken.taken_at)
                     from json_each(coalesce(taken.before, '{}')) old where old.key = each.key)))))
            from (select key from json_each(coalesce(taken.before, '{}'))
                  union select key from json_each(coalesce(taken.after, '{}'))) each),
        taken.taken_at, taken.undone
    from old_step taken where annotation_uid = '*';
drop table old_step;
create index step_undone on step (undone, id);
