"""Import: files come in by drop or by choice, are read on the worker, and are told one by one.

::

    sheet       the dialog: choosing, looking before writing, the results
    choosing    where files are dropped or chosen
    looking     one file's reading and where it comes from, before anything is written
    telling     progress, counts and the table of what became of each text
    running     one import on the worker
    table       the results as a Qt model, sorted and narrowed
    outcomes    the words for what can become of a text
    drops       what was dropped on the window

Imported when files are first dropped or asked for.
"""
