-- Full text over the canonical text and the title read from it. Content stays in the tables; the
-- index is derived and can be rebuilt. It follows by the writer's hand, in the import's transaction.

create virtual table readout_search using fts5 (
    title, body,
    content = '', tokenize = "porter unicode61 remove_diacritics 2"
);
