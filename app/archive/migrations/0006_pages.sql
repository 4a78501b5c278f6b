-- What a page about a person or two countries asks: the texts of one meeting, and where people of a side are named.

create index readout_by_meeting on readout (meeting_id);
create index participant_by_side on participant (side, reading_id);
