"""The timeline at the foot of the window: what the list shows, laid out in time.

::

    strip       head and line, and what is asked for them
    asking      asks how many there are when, and which meetings, on another thread in a large archive
    line        the line itself: what is in view, what is current; its rows are for those who hear it
    laying      what of a tally is shown over a window of days, and the rows of it
    keys, mouse what these do on it
    brush       the days the list is narrowed to
    scene       what is to be drawn, as one value
    drawing     draws a scene: on the window, on paper, into a picture
    words       bins, days and marks in the language of the interface
    rows        what can be stepped to, as rows
    sheet       the line with its title, and against what, for paper and pictures
    saving      a picture of it, and printing
    commands    what the actions do

Where it stands is ``app.ui.arrangement``, which keeps the room for it before the first paint.
Counting and laying out is ``app.analysis.timeline``, which knows no Qt.
"""
