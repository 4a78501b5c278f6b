r"""Chancery: an offline archive for readouts. This page is the map of the house.

A readout is the short official text that a foreign ministry or a leader's office publishes after
a bilateral meeting or call. Chancery keeps each text exactly as published, shows text, attendees
and agreements side by side, lets a person annotate statements, and exports annotated briefs.

The rooms, from the street to the cellar::

    cli       commands for the terminal            ui       everything Qt
                           \\                       /
                            services                  one module per trip
                               |
    library  archive  notebook  index      intake   analysis  brief             exchange
    reads    writes   writes    answers    file ->  compares  composes a tree,  the formats that
    both     the      the       what is    text ->  readouts  renders it as     annotations and
    files    record   notebook  looked for reading            PDF               citations travel in
                               |
                            storage                   how an SQLite file of ours is opened
                               |
                             model                    frozen values and pure text functions
                               |
                            errors

An import may run downwards, never up; rooms on one line do not know each other. Qt is imported in
``ui`` only, SQLite in ``storage``, ``archive``, ``notebook`` and ``library`` only, reportlab and
pikepdf in ``brief`` only, tantivy in ``index`` only. ``pyproject.toml`` holds these rules as contracts
and ``scripts/check.py`` runs them.

The two files: ``archive.db`` is the record, append-only; ``notebook.db`` is the user's own. No
transaction writes both. Beside the record lies its search index, which holds nothing of its own and is
made anew from the record whenever it is missing, damaged or of another form.

Positions are half-open code points in the canonical text everywhere but in ``ui/text``, the one room where
a Qt position (``qpos``, UTF-16 units) may be spoken of.
"""

__version__ = "0.1.0"
