"""Meetings that are known, with and without a text: shown, recorded by hand, taken in from a table of visits.

::

    meetings    the page of all that are recorded: gaps first, what may have a text, what has one
    visits      the page of one table: what each of its rows becomes, before anything is recorded
    form        recording one by hand, or correcting one; what it becomes is told while one types
    words       how a known meeting is written in a row
"""
