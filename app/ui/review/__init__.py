"""The review desk: what is doubtful, one by one, the passage at the left and what was made of it at the right.

::

    opening     the desk takes the place of the panes, and gives it back
    waiting     how much waits, in the status line
    desk        the walk through the findings by keyboard
    walk        where one is among them
    walked      what every page shares that walks a list; ``keyed`` its keys
    whole       all that is read of one text, as things to walk
    passage     the text, in which the words of a finding are lit and can be drawn anew
    proposed    what in the reading a finding speaks of
    sameness    who may be the same person, which texts may tell of one meeting
    forms       the proposed reading as something to change: statement, participant, facts …

Imported when it is first asked for.
"""
