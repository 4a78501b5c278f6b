"""Marks of an earlier text that wait for a revision: shown where they would stand, and placed by a person.

::

    commands    slots of the action table; looks on the worker whether marks wait for the text that opens
    strip       says so above the text, with the way to the tray
    opening     the tray takes the place of the panes, and gives it back
    tray        the marks at the left, old and new text side by side, what can be done below
    rows        the marks as rows        deed    what is asked about the mark at hand, and the keys
"""
