-- The search index is derived and lives in files of its own, where it can be made anew without a hand on the record.

drop table readout_search;
